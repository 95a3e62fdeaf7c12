import hourglass from "lucide:hourglass";
import type { Desk } from "../../actions/desk";
import { needTime } from "../../actions/done";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";

/** "I need more time": the facilitator sees how many do before anything closes, and never who. */
export function MoreTime({ desk }: { desk: Desk }) {
  const { needing } = desk.board.view.said.value;
  return (
    <button type="button" class="button" aria-pressed={needing} onClick={() => needTime(desk, !needing)}>
      <Icon of={hourglass} />
      {t("pace.more")}
    </button>
  );
}
