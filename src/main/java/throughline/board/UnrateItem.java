package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes one's own rating of an item back. */
public record UnrateItem(String rating, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Rating there = board.ratings().get(rating);
    if (there == null) {
      return Decision.refuse(BoardReason.NO_SUCH_RATING);
    }
    if (!there.open()) {
      return Decision.refuse(BoardReason.RATING_CLOSED);
    }
    return there.by(context.actor().id()).containsKey(item)
        ? Decision.accept(new ItemUnrated(rating, item))
        : Decision.nothing();
  }
}
