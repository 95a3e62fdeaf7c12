import drawing from "lucide:undo-2";
import type { Desk } from "../actions/desk";
import { Icon } from "../parts/Icon";
import { t } from "../text/text";

/** What was just done, and the way back; it was spoken when it happened. */
export function UndoToast({ desk }: { desk: Desk }) {
  const offer = desk.offer.value;
  if (!offer) return null;
  return (
    <section class="toast" aria-label={t("board.undo")}>
      <span>{offer.text}</span>
      <button type="button" class="button push" onClick={() => void desk.undo()}>
        <Icon of={drawing} />
        {t("board.undo")}
      </button>
    </section>
  );
}
