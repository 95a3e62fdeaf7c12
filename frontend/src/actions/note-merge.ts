import drawing from "lucide:group";
import { t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { groupedIn, reshapeable } from "./subject";

/** "Merge with…": two notes that say the same become one card; both texts stay. */
export const mergeNote: Action = {
  id: "note.merge",
  on: "note",
  words: "board.merge.with",
  icon: drawing,
  shortcut: "g",
  when: (desk, id) => reshapeable(desk, groupedIn(desk, id)),
  perform: (desk, id) => desk.ask("merge", id),
};

/** Puts a note under another one. */
export function mergeInto(desk: Desk, note: string, into: string): void {
  desk.putDown();
  void desk.give({ c: "note.merge", d: { note, into } }, into, t("board.merged"));
}
