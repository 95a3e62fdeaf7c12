import drawing from "lucide:undo-2";
import { useEffect, useState } from "preact/hooks";
import { keyOf } from "../actions/action";
import type { Desk } from "../actions/desk";
import { Icon } from "../parts/Icon";
import { t } from "../text/text";

/** Undo is offered this long, while nobody points at it; Ctrl Z works for longer. Milliseconds. */
const OFFER_MS = 8000;

/**
 * What was just done, and the way back; it was spoken when it happened. It leaves by itself, and at once when the page
 * turns to something else: `place` names what is looked at. Ctrl Z works wherever nobody types.
 */
export function UndoToast({ desk, place = "" }: { desk: Desk; place?: string }) {
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
  const here = `${place} ${desk.moment.run?.activity ?? ""}`;
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => () => desk.withdrawOffer(), [desk, here]);
  useEffect(() => {
    if (!offer || pointed || focused) return;
    const timer = setTimeout(() => desk.withdrawOffer(), OFFER_MS);
    return () => clearTimeout(timer);
  }, [desk, offer, pointed, focused]);
  useEffect(() => {
    if (offer) return;
    // What is taken away under the pointer never says that the pointer left.
    setPointed(false);
    setFocused(false);
  }, [offer]);

  if (!offer) return null;
  return (
    <section
      class="toast"
      aria-label={t("board.undo")}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusCapture={() => setFocused(true)}
      onBlurCapture={() => setFocused(false)}
    >
      <span>{offer.text}</span>
      <button type="button" class="button push" onClick={() => void desk.undo()}>
        <Icon of={drawing} />
        {t("board.undo")}
      </button>
    </section>
  );
}
