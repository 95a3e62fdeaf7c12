package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Ends a vote; only now does anybody see figures. */
public record CloseRound(String round) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Round there = board.rounds().get(round);
    if (there == null) {
      return Decision.refuse(BoardReason.NO_SUCH_ROUND);
    }
    return there.open()
        ? Decision.accept(new RoundClosed(round))
        : Decision.refuse(BoardReason.ROUND_CLOSED);
  }
}
