package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Lets people in, or nobody new for now. */
public record SetDoor(boolean open) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return open == run.door() ? Decision.nothing() : Decision.accept(new DoorSet(open));
  }
}
