package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Takes the timer away. */
public record StopTimer() implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return run.timer() == null ? Decision.nothing() : Decision.accept(new TimerStopped());
  }
}
