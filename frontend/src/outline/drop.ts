/** What a card does where it is dropped. Comes after the board: nobody drags in its first moment. */
import type { Signal } from "@preact/signals";
import type { addTheme } from "../actions/cluster-add";
import type { Desk } from "../actions/desk";
import type { moveNotes } from "../actions/note-move";
import { arrangeable, noteOf } from "../actions/subject";
import { enableDrag } from "./drag";
import type { Stop } from "./order";

/** They came with the board; asked for from here they would be one more file to fetch before it. */
interface Ways {
  addTheme: typeof addTheme;
  moveNotes: typeof moveNotes;
}

/** Lets the cards of an outline be dragged. Returns the undo. */
export const enableDrop = (root: HTMLElement, desk: Desk, chosen: Signal<Stop | null>, ways: Ways): (() => void) =>
  enableDrag(root, {
    accepts: (note, target) => accepts(desk, note, target),
    drop: (note, target) => {
      // A finger gives no focus: what it moved is shown where it lands all the same.
      chosen.value = { on: "note", id: note };
      drop(desk, note, target, ways);
    },
    hold: (note) => desk.board.hold(note),
  });

/** Onto a theme or out of any: moves. Onto a note: into its theme, or the two become one. Never onto itself. */
function accepts(desk: Desk, note: string, target: string): boolean {
  const moved = noteOf(desk, note);
  if (!moved || !arrangeable(desk, moved.q)) return false;
  if (target === "loose") return moved.c !== undefined;
  const [kind, id = ""] = target.split(/:(.*)/);
  if (id.startsWith("~")) return false;
  if (kind === "cluster") return moved.c !== id;
  const other = noteOf(desk, id);
  if (!other || id === note || other.q !== moved.q) return false;
  return other.c === undefined && !other.parked;
}

function drop(desk: Desk, note: string, target: string, { addTheme, moveNotes }: Ways): void {
  const notes = desk.together(note);
  const [kind, id = ""] = target.split(/:(.*)/);
  if (target === "loose") moveNotes(desk, notes, null);
  else if (kind === "cluster") moveNotes(desk, notes, id);
  else addTheme(desk, [id, ...notes.filter((other) => other !== id)], "");
}
