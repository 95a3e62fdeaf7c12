package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Ends a rating; only now does anybody see figures. */
public record CloseRating(String rating) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Rating there = board.ratings().get(rating);
    if (there == null) {
      return Decision.refuse(BoardReason.NO_SUCH_RATING);
    }
    return there.open()
        ? Decision.accept(new RatingClosed(rating))
        : Decision.refuse(BoardReason.RATING_CLOSED);
  }
}
