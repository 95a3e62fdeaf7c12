package throughline.board;

import java.util.List;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Begins a blind vote on the notes or clusters that the room sees now. */
public record OpenRound(
    Target target, int dots, int max, boolean ownVotable, List<String> questions)
    implements BoardCommand {
  private static final int MOST = 20;

  @Override
  public Decision decide(Board board, Context context) {
    if (board.blinds().asking()) {
      return Decision.refuse(BoardReason.ROUND_OPEN);
    }
    if (dots < 1 || dots > MOST) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "dots");
    }
    if (max < 1 || max > dots) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "max");
    }
    List<String> items = Choices.of(board, target, questions);
    return items.isEmpty()
        ? Decision.refuse(BoardReason.NOTHING_TO_VOTE)
        : Decision.accept(new RoundOpened(target, dots, max, ownVotable, items));
  }
}
