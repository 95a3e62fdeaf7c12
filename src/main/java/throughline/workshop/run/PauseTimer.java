package throughline.workshop.run;

import java.time.Duration;
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
    Duration left = Duration.between(context.now(), timer.ends());
    return Decision.accept(new TimerPaused(left.isNegative() ? Duration.ZERO : left));
  }
}
