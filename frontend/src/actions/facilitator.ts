import type { Action } from "./action";
import { findNote } from "./find";
import { BOARD_ACTIONS } from "./list";
import { hideNote, releaseNote, showNote } from "./note-hide";
import { paperNote } from "./note-paper";
import { importNotes } from "./notes-import";
import { togglePause } from "./pace";
import { toggleTimer } from "./timer";
import { translateNote, translateTheme } from "./translate";

/** What a facilitator can do on the board: everybody's actions and those that look after the room. */
export const FACILITATOR_ACTIONS: readonly Action[] = [
  ...BOARD_ACTIONS,
  translateNote,
  translateTheme,
  hideNote,
  showNote,
  releaseNote,
  paperNote,
  importNotes,
  findNote,
  toggleTimer,
  togglePause,
];
