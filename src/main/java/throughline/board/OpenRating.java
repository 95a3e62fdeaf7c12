package throughline.board;

import java.util.List;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/**
 * Begins a rating of impact and effort on the notes or clusters that the room sees now.
 *
 * @param together the room places them; else everybody rates alone, blind
 */
public record OpenRating(Target target, List<String> questions, boolean together)
    implements BoardCommand {

  /** One that everybody does alone. */
  public OpenRating(Target target, List<String> questions) {
    this(target, questions, false);
  }

  @Override
  public Decision decide(Board board, Context context) {
    if (board.blinds().asking()) {
      return Decision.refuse(BoardReason.ROUND_OPEN);
    }
    List<String> items = Choices.of(board, target, questions);
    if (items.isEmpty()) {
      return Decision.refuse(BoardReason.NOTHING_TO_RATE);
    }
    return Decision.accept(
        together ? new PlacingOpened(target, items) : new RatingOpened(target, items));
  }
}
