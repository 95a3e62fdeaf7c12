package throughline.workshop.run;

import java.time.Instant;
import throughline.platform.log.Stamp;

/** The timer runs towards a deadline, new, resumed or lengthened. */
public record TimerStarted(Instant ends) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.timer(Timer.until(ends));
  }
}
