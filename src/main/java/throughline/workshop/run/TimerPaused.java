package throughline.workshop.run;

import java.time.Duration;
import throughline.platform.log.Stamp;

/** The timer stands still. */
public record TimerPaused(Duration left) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.timer(Timer.pausedWith(left));
  }
}
