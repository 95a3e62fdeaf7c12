import type { Desk } from "../../actions/desk";
import { openRating, rateable } from "../../actions/rating";
import { openRound } from "../../board/select";
import type { With } from "../../board/view";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { RatingForm } from "./RatingForm";

interface Props {
  desk: Desk;
  onResults: (id: string) => void;
  /** Shows the matrix that the room fills together. */
  onPlacing: () => void;
}

/** Impact and effort: the open rating with its progress, the next one, and those that are over. */
export function RatingSection({ desk, onResults, onPlacing }: Props) {
  const { view } = desk.board;
  const ratings = view.ratings.value;
  const open = openRound(ratings);
  const closed = ratings.filter(({ state }) => state === "closed");
  const { run, activity, audience } = desk.moment;
  const mayOpen = audience === "facilitator" && run?.state === "open" && !open && rateable(desk).notes > 0;
  if (!open && closed.length === 0 && !mayOpen) return null;
  return (
    <section class="section" aria-labelledby="console-ratings">
      <h2 id="console-ratings">{t("rating.section")}</h2>
      <Trouble desk={desk} about="rating" />
      {open?.together && <Together rating={open} onPlacing={onPlacing} />}
      {open && !open.together && <Progress rating={open} people={run?.people ?? 0} />}
      {closed.map((rating) => (
        <p key={rating.id} class="row">
          <span>
            {t("rating.over", { n: rating.n })}{" "}
            <span class="xs quiet num">
              {rating.together
                ? t("rating.together")
                : t("rating.turnout", { n: rating.raters ?? 0, of: rating.people ?? 0 })}
            </span>
          </span>
          <button type="button" class="button plain push" onClick={() => onResults(rating.id)}>
            {t("rating.results")}
            <span class="vh"> {t("rating.n", { n: rating.n })}</span>
          </button>
        </p>
      ))}
      {mayOpen &&
        (openRound(view.rounds.value) ? (
          <p class="quiet">{t("rating.waits")}</p>
        ) : (
          <details open={activity?.kind === "prioritize"}>
            <summary>{t("rating.new")}</summary>
            <RatingForm desk={desk} onOpen={(target, how) => void openRating(desk, target, how)} />
          </details>
        ))}
    </section>
  );
}

function Together({ rating, onPlacing }: { rating: With<Rating>; onPlacing: () => void }) {
  const placed = Object.keys(rating.places ?? {}).length;
  return (
    <div class="stack tight">
      <p>{t("rating.openTogether", { n: rating.n })}</p>
      <p class="num">{t("rating.placedOf", { n: placed, total: rating.items.length })}</p>
      <button type="button" class="button" onClick={onPlacing}>
        {t("rating.toMatrix")}
      </button>
    </div>
  );
}

function Progress({ rating, people }: { rating: With<Rating>; people: number }) {
  const { started = 0, done = 0, given = 0 } = rating;
  const share = people > 0 ? Math.min(1, started / people) : 0;
  return (
    <div class="stack tight">
      <p>{t("rating.open", { n: rating.n })}</p>
      <div class="line" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </div>
      <p class="num">{t("rating.progress", { n: given, started, done, of: people })}</p>
      <p class="xs quiet">{t("rating.hidden")}</p>
    </div>
  );
}
