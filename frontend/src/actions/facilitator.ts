import type { Action } from "./action";
import { CANVAS_ACTIONS } from "./canvas";
import { muteDevice, unmuteDevice } from "./device-mute";
import { findNote } from "./find";
import { BOARD_ACTIONS } from "./list";
import { hideNote, releaseNote, showNote } from "./note-hide";
import { paperNote } from "./note-paper";
import { parkNote, unparkNote } from "./note-park";
import { importNotes } from "./notes-import";
import { togglePause } from "./pace";
import { confirmTheme, flagNote, flagTheme } from "./sorting";
import { foldAll, unfoldAll } from "./themes-fold";
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
  muteDevice,
  unmuteDevice,
  parkNote,
  unparkNote,
  confirmTheme,
  flagTheme,
  flagNote,
  paperNote,
  importNotes,
  findNote,
  foldAll,
  unfoldAll,
  toggleTimer,
  togglePause,
  ...CANVAS_ACTIONS,
];
