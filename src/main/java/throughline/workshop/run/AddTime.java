package throughline.workshop.run;

import java.time.Duration;
import java.time.Instant;
import throughline.platform.log.Decision;

/** Gives a running or paused timer more time, or less. */
public record AddTime(long seconds) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Timer timer = run.timer();
    if (timer == null) {
      return Decision.refuse(RunReason.NO_TIMER);
    }
    if (seconds == 0 || Math.abs(seconds) > StartTimer.MOST) {
      return Decision.refuse(RunReason.BAD_VALUE, "field", "seconds");
    }
    if (timer.paused()) {
      Duration left = timer.left().plusSeconds(seconds);
      return Decision.accept(new TimerPaused(left.isNegative() ? Duration.ZERO : left));
    }
    // At zero, "one more minute" means a minute from now, not from when it ran out.
    Instant from = timer.ends().isBefore(context.now()) ? context.now() : timer.ends();
    return Decision.accept(new TimerStarted(from.plusSeconds(seconds)));
  }
}
