package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The facilitator went on, or back, to an activity. */
public record ActivityStarted(String activity) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.start(activity, stamp.at());
  }
}
