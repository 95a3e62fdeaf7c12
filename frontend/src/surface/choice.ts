/** Choosing several notes: by a band drawn around them, or one more on the way. */

import type { Desk } from "../actions/desk";
import { chooseNote } from "../actions/note-choose";
import { noteOf } from "../actions/subject";
import { overlaps, type Rect } from "./geometry";
import type { Places } from "./places";

/** What a band of the canvas touches. */
export function touched(places: Places, band: Rect): string[] {
  const ids: string[] = [];
  for (const [id, rect] of places.notes()) if (overlaps(rect, band)) ids.push(id);
  return ids;
}

/** Chooses notes beside those that are; only what may be moved, and of one question, since no step goes over two. */
export function chooseAlso(desk: Desk, ids: readonly string[]): void {
  const chosen = new Set(desk.chosen.peek());
  for (const id of ids) {
    const first = [...chosen][0];
    const q = first === undefined ? undefined : noteOf(desk, first)?.q;
    if ((q === undefined || noteOf(desk, id)?.q === q) && chooseNote.when(desk, id)) chosen.add(id);
  }
  if (chosen.size !== desk.chosen.peek().size) desk.chosen.value = chosen;
}
