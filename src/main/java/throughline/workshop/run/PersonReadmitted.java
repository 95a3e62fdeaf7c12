package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The facilitator let somebody in again. */
public record PersonReadmitted(String code) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.put(run.person(code).removed(false));
  }
}
