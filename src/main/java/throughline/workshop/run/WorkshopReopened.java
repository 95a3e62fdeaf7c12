package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The facilitator opened the workshop again. */
public record WorkshopReopened() implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.reopen();
  }
}
