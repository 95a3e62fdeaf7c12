package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes one dot of one's own back. */
public record TakeDot(String round, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Round there = board.rounds().get(round);
    if (there == null) {
      return Decision.refuse(BoardReason.NO_SUCH_ROUND);
    }
    if (!there.open()) {
      return Decision.refuse(BoardReason.ROUND_CLOSED);
    }
    return there.by(context.actor().id()).containsKey(item)
        ? Decision.accept(new DotTaken(round, item))
        : Decision.refuse(BoardReason.NO_DOT_HERE);
  }
}
