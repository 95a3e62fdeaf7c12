package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes the results back from everybody; the words stay with the facilitator. */
public record RetractResults() implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    return board.results().out() ? Decision.accept(new ResultsRetracted()) : Decision.nothing();
  }

  @Override
  public boolean afterClose() {
    return true;
  }
}
