package throughline.board;

import java.util.List;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Begins a blind rating of impact and effort on the notes or clusters that the room sees now. */
public record OpenRating(Target target, List<String> questions) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    if (board.blinds().asking()) {
      return Decision.refuse(BoardReason.ROUND_OPEN);
    }
    List<String> items = Choices.of(board, target, questions);
    return items.isEmpty()
        ? Decision.refuse(BoardReason.NOTHING_TO_RATE)
        : Decision.accept(new RatingOpened(target, items));
  }
}
