package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Takes notes, or none for now. */
public record SetIntake(boolean open) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return open == run.intake() ? Decision.nothing() : Decision.accept(new IntakeSet(open));
  }
}
