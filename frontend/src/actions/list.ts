import type { Action } from "./action";
import { newTheme } from "./cluster-add";
import { colourTheme } from "./cluster-colour";
import { mergeTheme } from "./cluster-merge";
import { removeTheme } from "./cluster-remove";
import { renameTheme } from "./cluster-rename";
import { splitTheme } from "./cluster-split";
import { chooseNote } from "./note-choose";
import { deleteNote } from "./note-delete";
import { editNote } from "./note-edit";
import { mergeNote } from "./note-merge";
import { moveNote } from "./note-move";
import { splitNote } from "./note-split";
import { showShortcuts } from "./shortcuts";
import { redo, undo, undoByKey } from "./undo";
import { nextUnread } from "./unread";

/** What everybody can do on the board, most used first; facilitators have more (`views/studio`). */
export const BOARD_ACTIONS: readonly Action[] = [
  moveNote,
  newTheme,
  mergeNote,
  splitNote,
  editNote,
  chooseNote,
  deleteNote,
  renameTheme,
  colourTheme,
  mergeTheme,
  splitTheme,
  removeTheme,
  nextUnread,
  undo,
  undoByKey,
  redo,
  showShortcuts,
];
