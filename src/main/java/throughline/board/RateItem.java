package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Says how much an item would bring and how hard it is; said again, it replaces what was said. */
public record RateItem(String rating, String item, int impact, int effort) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Rating there = board.ratings().get(rating);
    return Rating.shutAlone(there).orElseGet(() -> decide(board, there, context.actor().id()));
  }

  private Decision decide(Board board, Rating there, String person) {
    if (!there.asks(board, item)) {
      return Decision.refuse(BoardReason.NO_SUCH_ITEM);
    }
    if (!Rated.inRange(impact)) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "impact");
    }
    if (!Rated.inRange(effort)) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "effort");
    }
    Rated said = new Rated(impact, effort);
    return said.equals(there.by(person).get(item))
        ? Decision.nothing()
        : Decision.accept(new ItemRated(rating, item, impact, effort));
  }

  @Override
  public boolean writes() {
    return false;
  }
}
