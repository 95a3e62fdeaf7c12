package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Freezes the board; the version of the fact is what exports are of. */
public record CloseWorkshop() implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return Decision.accept(new WorkshopClosed());
  }
}
