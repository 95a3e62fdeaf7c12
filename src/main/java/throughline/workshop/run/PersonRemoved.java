package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The facilitator sent somebody out; their notes stay. */
public record PersonRemoved(String code) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.put(run.person(code).removed(true));
  }
}
