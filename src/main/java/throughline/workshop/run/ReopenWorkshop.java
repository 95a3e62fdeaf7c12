package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Opens a closed workshop again. */
public record ReopenWorkshop() implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return run.closed()
        ? Decision.accept(new WorkshopReopened())
        : Decision.refuse(RunReason.WORKSHOP_OPEN);
  }

  @Override
  public boolean afterClose() {
    return true;
  }
}
