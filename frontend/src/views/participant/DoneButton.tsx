import check from "lucide:check";
import type { Desk } from "../../actions/desk";
import { markDone } from "../../actions/done";
import { Icon } from "../../parts/Icon";
import { lazily } from "../../parts/lazily";
import { loadWords, t } from "../../text/text";

const MoreTime = lazily<{ desk: Desk }>(() =>
  Promise.all([import("./MoreTime"), loadWords(["pace"])]).then(([module]) => module.MoreTime),
);

/** "I'm done", or "I need more time", for the facilitator's counts; each can be taken back, and takes the other back. */
export function DoneButton({ desk }: { desk: Desk }) {
  const { done } = desk.board.view.said.value;
  return (
    <div class="row wrap">
      <button type="button" class="button" aria-pressed={done} onClick={() => markDone(desk, !done)}>
        <Icon of={check} />
        {t("participant.done")}
      </button>
      <MoreTime desk={desk} />
    </div>
  );
}
