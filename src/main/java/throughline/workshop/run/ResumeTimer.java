package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Lets a paused timer run on. */
public record ResumeTimer() implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Timer timer = run.timer();
    if (timer == null) {
      return Decision.refuse(RunReason.NO_TIMER);
    }
    if (run.pace().pause() != null) {
      return Decision.refuse(RunReason.ROOM_PAUSED);
    }
    return timer.paused()
        ? Decision.accept(new TimerStarted(context.now().plus(timer.left())))
        : Decision.nothing();
  }
}
