package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The board froze; this version is the frozen one. */
public record WorkshopClosed() implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.close(stamp);
  }
}
