package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** There is no timer now. */
public record TimerStopped() implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.timer(null);
  }
}
