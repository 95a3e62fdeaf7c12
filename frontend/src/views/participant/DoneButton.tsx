import check from "lucide:check";
import type { Desk } from "../../actions/desk";
import { markDone } from "../../actions/done";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";

/** "I'm done", for the facilitator's count; can be taken back. */
export function DoneButton({ desk }: { desk: Desk }) {
  const done = desk.board.view.done.value;
  return (
    <button type="button" class="button push" aria-pressed={done} onClick={() => markDone(desk, !done)}>
      <Icon of={check} />
      {t("participant.done")}
    </button>
  );
}
