package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** Somebody said to be done with an activity, or not yet after all. */
public record PersonDone(String code, String activity) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.counted(run.person(code).done(activity));
  }
}
