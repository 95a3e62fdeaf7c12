import drawing from "lucide:corner-down-right";
import { t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { arrangeable, clusterOf, groupedIn, nameOf, noteOf } from "./subject";

/** "Move to…": the way without dragging; opens the list of themes. */
export const moveNote: Action = {
  id: "note.move",
  on: "note",
  words: "board.move.to",
  icon: drawing,
  shortcut: "m",
  when: (desk, id) => arrangeable(desk, groupedIn(desk, id)),
  perform: (desk, id) => desk.ask("move", ...desk.together(id)),
};

/** Moves notes into a theme, or out of any with `null`. */
export function moveNotes(desk: Desk, notes: readonly string[], to: string | null): void {
  const moving = notes.filter((id) => (noteOf(desk, id)?.c ?? null) !== to);
  const first = moving[0];
  desk.putDown();
  if (first === undefined) return;
  const theme = to === null ? t("board.theme.none") : nameOf(clusterOf(desk, to));
  const done = t("board.moved", { n: moving.length, theme });
  void desk.give({ c: "note.move", d: { notes: moving, to } }, first, done);
}
