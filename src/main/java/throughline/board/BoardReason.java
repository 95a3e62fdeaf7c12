package throughline.board;

import throughline.platform.log.Reason;

/** Why a command on the board is refused; the words live in the language files under the name. */
public enum BoardReason implements Reason {
  BAD_VALUE,
  EMPTY_TEXT,
  TEXT_TOO_LONG,
  LABEL_TOO_LONG,
  NO_SUCH_QUESTION,
  INTAKE_FROZEN,
  ROOM_PAUSED,
  REMOVED,
  NOTE_GONE,
  NOTE_PARKED,
  TEXT_CONFLICT,
  NOT_YOURS,
  NOT_NOW,
  MOVING_OFF,
  NOT_REVEALED,
  OTHER_QUESTION,
  SAME_NOTE,
  CLUSTER_GONE,
  ROUND_OPEN,
  NOTHING_TO_VOTE,
  NO_SUCH_ROUND,
  ROUND_CLOSED,
  NO_SUCH_ITEM,
  NO_DOTS_LEFT,
  ITEM_FULL,
  OWN_NOTE,
  NO_DOT_HERE,
  NOTHING_TO_RATE,
  NO_SUCH_RATING,
  RATING_CLOSED,
  NOT_UNDOABLE,
  NOTHING_LEFT,
  TOO_MANY_STEPS,
  WORDS_TOO_LONG,
  STEP_WITHOUT_WHAT
}
