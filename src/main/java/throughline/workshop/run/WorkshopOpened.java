package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The first fact of every stream: what was prepared. */
public record WorkshopOpened(Setup setup) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.open(setup, stamp.at());
  }
}
