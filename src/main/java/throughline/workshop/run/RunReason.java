package throughline.workshop.run;

import throughline.platform.log.Reason;

/** Why a command on the running of a workshop is refused. */
public enum RunReason implements Reason {
  NOT_ALLOWED,
  WORKSHOP_CLOSED,
  WORKSHOP_OPEN,
  BAD_VALUE,
  NO_SUCH_ACTIVITY,
  NO_SUCH_QUESTION,
  NOT_AHEAD,
  NO_SUCH_PERSON,
  NO_TIMER,
  ROOM_PAUSED
}
