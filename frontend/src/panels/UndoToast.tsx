import drawing from "lucide:undo-2";
import { useEffect } from "preact/hooks";
import { keyOf } from "../actions/action";
import type { Desk } from "../actions/desk";
import { Icon } from "../parts/Icon";
import { t } from "../text/text";

/** What was just done, and the way back; it was spoken when it happened. Ctrl Z works wherever nobody types. */
export function UndoToast({ desk }: { desk: Desk }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
      if (event.defaultPrevented || typing || (key !== "Ctrl z" && key !== "Ctrl Shift z")) return;
      event.preventDefault();
      void (key === "Ctrl z" ? desk.undo() : desk.redo());
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [desk]);
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
