import eyeOff from "lucide:eye-off";
import minus from "lucide:minus";
import plus from "lucide:plus";
import { keyOf } from "../../actions/action";
import type { Desk } from "../../actions/desk";
import { ballotOf, castDot, castTrouble, takeDot } from "../../actions/dots";
import { lettersOn } from "../../actions/shortcuts";
import { openRound } from "../../board/select";
import { shuffled } from "../../board/shuffle";
import type { With } from "../../board/view";
import { Dots } from "../../parts/Dots";
import { Icon } from "../../parts/Icon";
import { Translated } from "../../parts/Translated";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import type { Round } from "../../wire/messages";
import { DoneButton } from "./DoneButton";
import { Head } from "./Head";
import { type Item, itemOf } from "./item";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";

/** A blind vote: one's own dots, what is left, and no total anywhere. */
export function VoteScreen({ desk, situation, drafts, nav }: ScreenProps) {
  const round = openRound(situation.rounds);
  if (!round) return null;
  const ballot = ballotOf(desk, round);
  const person = desk.board.state.me.value?.code ?? "";
  return (
    <div class="phone is-vote">
      <Head desk={desk} situation={situation} nav={nav} title={t("ballot.vote.ask")}>
        <p class="left">
          <Dots placed={ballot.placed} left={ballot.left} />
          {t("board.vote.left", { n: ballot.left, total: round.dots })}
        </p>
      </Head>
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={undefined} nav={nav} />
        <p class="sm quiet vote-rules">{t("ballot.vote.rules", { n: round.max })}</p>
        <ol class="options">
          {shuffled(round.items, `${person} ${round.id}`).map((id) => (
            <Option key={id} desk={desk} round={round} item={itemOf(desk, round, id)} />
          ))}
        </ol>
      </main>
      <footer class="row" data-region>
        <p class="sm quiet row">
          <Icon of={eyeOff} />
          <span>{t("ballot.vote.blind")}</span>
        </p>
        <DoneButton desk={desk} />
      </footer>
    </div>
  );
}

function Option({ desk, round, item }: { desk: Desk; round: With<Round>; item: Item }) {
  const { id, name } = item;
  const placed = ballotOf(desk, round).on(id);
  const trouble = castTrouble(desk, round, id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!lettersOn.peek()) return;
    const key = keyOf(event);
    if (key === "v") castDot(desk, round, id);
    else if (key === "Shift v") takeDot(desk, round, id);
  };
  return (
    <li data-colour={item.colour} onKeyDown={onKeyDown}>
      <div>
        <h2>
          {item.colour && <span class="mark" aria-hidden="true" />}
          <span>
            {name}
            <Translated tr={item.tr} />
          </span>
        </h2>
        <p class="foot num">
          {item.notes !== undefined && t("board.notes", { n: item.notes })}
          {trouble === "own" && t("ballot.vote.own")}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise fields */}
      <div class="stepper" role="group" aria-label={name}>
        <button
          type="button"
          class="button icon-only"
          aria-label={t("ballot.vote.take", { name })}
          disabled={placed === 0}
          aria-disabled={trouble === "paused"}
          onClick={() => takeDot(desk, round, id)}
        >
          <Icon of={minus} />
        </button>
        <span class="placed">
          <Dots placed={placed} />
          <span class="vh">{t("ballot.vote.here", { n: placed })}</span>
        </span>
        <button
          type="button"
          class="button icon-only"
          aria-label={t("ballot.vote.add", { name })}
          aria-disabled={trouble !== null}
          onClick={() => castDot(desk, round, id)}
        >
          <Icon of={plus} />
        </button>
      </div>
      <div class="option-trouble">
        <Trouble desk={desk} about={id} />
      </div>
    </li>
  );
}
