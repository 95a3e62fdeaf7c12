import again from "lucide:redo-2";
import drawing from "lucide:undo-2";
import type { Action } from "./action";

/** Takes back one's own last step. */
export const undo: Action = {
  id: "undo",
  on: "board",
  words: "board.undo",
  icon: drawing,
  shortcut: "u",
  when: (desk) => desk.canUndo,
  perform: (desk) => void desk.undo(),
};

/** The same by the usual key. */
export const undoByKey: Action = { ...undo, id: "undo.key", shortcut: "Ctrl z" };

/** Does again what was taken back last. */
export const redo: Action = {
  id: "redo",
  on: "board",
  words: "board.redo",
  icon: again,
  shortcut: "Ctrl Shift z",
  when: (desk) => desk.canRedo,
  perform: (desk) => void desk.redo(),
};
