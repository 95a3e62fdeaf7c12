package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes one dot of one's own back. */
public record TakeDot(String round, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Round there = board.rounds().get(round);
    return Blind.shut(there, BoardReason.NO_SUCH_ROUND, BoardReason.ROUND_CLOSED)
        .orElseGet(() -> decide(there, context.actor().id()));
  }

  private Decision decide(Round there, String person) {
    return there.by(person).containsKey(item)
        ? Decision.accept(new DotTaken(round, item))
        : Decision.refuse(BoardReason.NO_DOT_HERE);
  }

  @Override
  public boolean writes() {
    return false;
  }
}
