import file from "lucide:file-text";
import type { Desk } from "../../actions/desk";
import { mayWrite } from "../../board/may";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";

/** The helper's one task: a note for a person without a device. */
export function Enter({ desk }: { desk: Desk }) {
  if (!mayWrite(desk.moment)) return null;
  return (
    <>
      <button type="button" class="button primary" aria-haspopup="dialog" onClick={() => desk.ask("paper")}>
        <Icon of={file} />
        {t("console.paper")}
      </button>
      <Trouble desk={desk} about="paper" />
    </>
  );
}
