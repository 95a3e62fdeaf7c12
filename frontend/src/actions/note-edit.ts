import drawing from "lucide:pencil";
import { standsStill } from "../board/may";
import type { Answer } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { noteOf } from "./subject";

/** Edits a text: one's own, or anyone's for a facilitator. */
export const editNote: Action = {
  id: "note.edit",
  on: "note",
  words: "board.edit",
  icon: drawing,
  shortcut: "e",
  when: (desk, id) => {
    const { run, audience } = desk.moment;
    if (!run || run.state === "closed" || standsStill(desk.moment)) return false;
    if (desk.board.state.ownNotes.value.has(id)) return true;
    return audience === "facilitator" && noteOf(desk, id) !== undefined;
  },
  perform: (desk, id) => desk.ask("edit", id),
};

/**
 * Sends the new text, with the version of the text it was made from. A participant's is kept by the outbox from then on,
 * also after a refusal.
 */
export function saveText(desk: Desk, note: string, text: string, tv: number): Promise<Answer> | undefined {
  desk.putDown();
  const answer = desk.give({ c: "note.edit", d: { note, text, tv } }, note);
  return desk.board.place.door === "w" ? undefined : answer;
}
