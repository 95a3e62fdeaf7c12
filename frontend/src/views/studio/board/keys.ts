import { type Action, actionFor, keyOf } from "../../../actions/action";
import type { Desk } from "../../../actions/desk";
import { lettersOn } from "../../../actions/shortcuts";

/**
 * Shortcuts about the whole board, from anywhere on the page but a field or an open question. Letters only while the
 * board has them switched on; the outline has taken what is its own before.
 */
export function enableBoardKeys(desk: Desk, actions: readonly Action[]): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || desk.sheet.peek() !== null || isTyping(event.target)) return;
    const key = keyOf(event);
    if (key.length === 1 && key !== "?" && (!lettersOn.peek() || !onBoard(event.target))) return;
    const action = actionFor(actions, key, "board", desk, "");
    if (!action) return;
    event.preventDefault();
    action.perform(desk, "");
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** Letters belong to the board: they act while focus is in it, or nowhere. */
const onBoard = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest("#main") !== null);

/** A slider holds no words. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !(target instanceof HTMLInputElement && target.type === "range") &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
