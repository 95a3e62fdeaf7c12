package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;
import throughline.workshop.run.RunReason;

/** Lets everybody with the code read the results, or changes what happens next in them. */
public record ReleaseResults(Outlook outlook) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    if (!board.run().closed()) {
      return Decision.refuse(RunReason.WORKSHOP_OPEN);
    }
    Outlook.Checked typed = outlook.checked();
    if (typed.refused() != null) {
      return typed.refused();
    }
    boolean same = board.results().out() && board.results().outlook().equals(typed.outlook());
    return same ? Decision.nothing() : Decision.accept(new ResultsReleased(typed.outlook()));
  }

  @Override
  public boolean afterClose() {
    return true;
  }
}
