import type { Desk } from "../../actions/desk";
import { lastClosed, lastClosedRound } from "../../board/select";
import { t } from "../../text/text";
import { Results } from "../rounds/Results";
import { Priorities } from "./Priorities";

interface Props {
  desk: Desk;
  /** Id of a closed vote or rating; what was closed last without one. */
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Whether the room can agree on places here. */
  agrees?: boolean;
}

/** What came of votes and ratings: one of them, and the way to the others. */
export function Outcome({ desk, chosen, onChoose, agrees = false }: Props) {
  const { rounds, ratings } = desk.board.view;
  const closed = ratings.value.filter(({ state }) => state === "closed");
  const round = rounds.value.find(({ id }) => id === chosen);
  const latest = lastClosed(rounds.value, ratings.value) === "rating" ? closed.at(-1) : undefined;
  const rating = closed.find(({ id }) => id === chosen) ?? (round ? undefined : latest);
  const dots = lastClosedRound(rounds.value);
  return (
    <>
      {closed.length + (dots ? 1 : 0) > 1 && (
        <fieldset class="segments outcomes" aria-label={t("rating.outcomes")}>
          {dots && (
            <button type="button" aria-pressed={!rating} onClick={() => onChoose(dots.id)}>
              {t("rating.votes")}
            </button>
          )}
          {closed.map(({ id, n }) => (
            <button key={id} type="button" aria-pressed={id === rating?.id} onClick={() => onChoose(id)}>
              {closed.length > 1 ? t("rating.n", { n }) : t("rating.title")}
            </button>
          ))}
        </fieldset>
      )}
      {rating ? (
        <Priorities key={rating.id} desk={desk} rating={rating} agrees={agrees} />
      ) : (
        <Results desk={desk} chosen={chosen} onChoose={onChoose} />
      )}
    </>
  );
}
