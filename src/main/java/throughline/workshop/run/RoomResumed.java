package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The room goes on after a pause. */
public record RoomResumed() implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.pause(null);
  }
}
