package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Starts the timer anew. */
public record StartTimer(long seconds) implements RunCommand {
  /** A day: longer is a typing mistake. */
  static final long MOST = 86_400;

  @Override
  public Decision decide(Run run, Context context) {
    if (run.pace().pause() != null) {
      return Decision.refuse(RunReason.ROOM_PAUSED);
    }
    return seconds < 1 || seconds > MOST
        ? Decision.refuse(RunReason.BAD_VALUE, "field", "seconds")
        : Decision.accept(new TimerStarted(context.now().plusSeconds(seconds)));
  }
}
