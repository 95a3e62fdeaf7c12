package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** People may come in, or not for now. */
public record DoorSet(boolean open) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.door(open);
  }
}
