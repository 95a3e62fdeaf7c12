import check from "lucide:check";
import circle from "lucide:circle-dashed";
import eyeOff from "lucide:eye-off";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { isSaved, NOTHING_SAID, ratedIn, type Said, saidOf, say } from "../../actions/rating";
import { openRound } from "../../board/select";
import { shuffled } from "../../board/shuffle";
import type { With } from "../../board/view";
import { Slider } from "../../panels/ratings/Slider";
import { Icon } from "../../parts/Icon";
import { lazily } from "../../parts/lazily";
import { Translated } from "../../parts/Translated";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { DoneButton } from "./DoneButton";
import { Head } from "./Head";
import { type Item, itemOf } from "./item";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";

const PlacedScreen = lazily<ScreenProps>(() => import("./PlacedScreen").then((module) => module.PlacedScreen));

/** A blind rating: two sliders for each item, one's own and nobody else's. */
export function RateScreen(props: ScreenProps) {
  const { desk, situation, drafts, nav } = props;
  const rating = openRound(situation.ratings);
  if (!rating) return null;
  if (rating.together) return <PlacedScreen {...props} />;
  const person = desk.board.state.me.value?.code ?? "";
  return (
    <div class="phone is-vote">
      <Head desk={desk} situation={situation} nav={nav} title={t("rating.ask")}>
        <p class="left num">{t("rating.done", { n: ratedIn(desk, rating), total: rating.items.length })}</p>
      </Head>
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={undefined} nav={nav} />
        <p class="sm quiet vote-rules">{t("rating.rules")}</p>
        <ol class="rates">
          {shuffled(rating.items, `${person} ${rating.id}`).map((id) => (
            <Rate key={`${rating.id} ${id}`} desk={desk} rating={rating} item={itemOf(desk, rating, id)} />
          ))}
        </ol>
      </main>
      <footer class="row" data-region>
        <p class="sm quiet row">
          <Icon of={eyeOff} />
          <span>{t("rating.blind")}</span>
        </p>
        <DoneButton desk={desk} />
      </footer>
    </div>
  );
}

/** One item. What is said of one axis only waits here until the other is said, too. */
function Rate({ desk, rating, item }: { desk: Desk; rating: With<Rating>; item: Item }) {
  const { id, name } = item;
  const [draft, setDraft] = useState<Said | null>(null);
  const held = saidOf(desk, rating, id);
  const said = draft ?? held;
  const whole = said.impact > 0 && said.effort > 0;
  const empty = said.impact === 0 && said.effort === 0;
  const give = (next: Said) => {
    say(desk, rating, id, next);
    setDraft(next.impact > 0 === next.effort > 0 ? null : next);
  };
  const slider = (axis: keyof Said) => (
    <Slider
      id={`${axis}-${id}`}
      axis={axis}
      name={name}
      value={said[axis]}
      onMove={(value) => setDraft({ ...said, [axis]: value })}
      onSay={(value) => give({ ...said, [axis]: value })}
    />
  );
  return (
    <li data-colour={item.colour}>
      <h2>
        {item.colour && <span class="mark" aria-hidden="true" />}
        <span>
          {name}
          <Translated tr={item.tr} />
        </span>
      </h2>
      {slider("impact")}
      {slider("effort")}
      <div class="row rate-foot">
        <State empty={empty} whole={whole} saved={isSaved(desk, rating, id)} />
        <button
          type="button"
          class="button plain push"
          aria-label={t("rating.clearFor", { name })}
          aria-disabled={empty}
          onClick={() => !empty && give(NOTHING_SAID)}
        >
          {t("rating.clear")}
        </button>
      </div>
      <Trouble desk={desk} about={id} />
    </li>
  );
}

function State({ empty, whole, saved }: { empty: boolean; whole: boolean; saved: boolean }) {
  if (empty) return <p class="state">{t(saved ? "rating.none" : "rating.pending")}</p>;
  if (whole && saved)
    return (
      <p class="state held">
        <Icon of={check} />
        {t("rating.saved")}
      </p>
    );
  return (
    <p class="state pending">
      <Icon of={circle} />
      {t(whole ? "rating.pending" : "rating.half")}
    </p>
  );
}
