package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Stops the clock where it is. */
public record PauseTimer() implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Timer timer = run.timer();
    if (timer == null) {
      return Decision.refuse(RunReason.NO_TIMER);
    }
    if (timer.paused()) {
      return Decision.nothing();
    }
    return Decision.accept(new TimerPaused(timer.leftAt(context.now())));
  }
}
