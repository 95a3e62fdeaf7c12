package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** Somebody said to need more time for an activity, or not any more. */
public record PersonNeedsTime(String code, String activity) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.counted(run.person(code).needs(activity));
  }
}
