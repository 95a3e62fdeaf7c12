package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** Notes are taken, or not for now. */
public record IntakeSet(boolean open) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.intake(open, stamp.at());
  }
}
