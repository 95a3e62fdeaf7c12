import { lengthOf, NOTE_MAX } from "../board/length";
import { language } from "../text/text";
import type { Desk } from "./desk";

/** Why a text can't be sent as it is; null when it can. */
export function textTrouble(text: string): "empty" | "long" | null {
  const length = lengthOf(text);
  if (length === 0) return "empty";
  return length > NOTE_MAX ? "long" : null;
}

/** Posts a note to a question, in the language the person reads. */
export function addNote(desk: Desk, q: string, text: string): boolean {
  if (textTrouble(text) !== null) return false;
  void desk.give({ c: "note.add", d: { q, text: text.trim(), lang: language.peek() } }, q);
  return true;
}
