package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** Somebody came in; never carries a name. */
public record PersonJoined(String code, String department, String org, boolean remote)
    implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.counted(new Person(code, department, org, remote, stamp.at(), false, null, null));
  }
}
