package throughline.board;

import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Puts an item where the room says that it belongs; put again, it moves. */
public record PlaceItem(String rating, String item, int impact, int effort)
    implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Rating there = board.ratings().get(rating);
    return barred(there).orElseGet(() -> decide(board, there));
  }

  private Decision decide(Board board, Rating there) {
    if (!asks(board, there, item)) {
      return Decision.refuse(BoardReason.NO_SUCH_ITEM);
    }
    if (!Rated.inRange(impact)) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "impact");
    }
    if (!Rated.inRange(effort)) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "effort");
    }
    return new Rated(impact, effort).equals(there.places().at(item))
        ? Decision.nothing()
        : Decision.accept(new ItemPlaced(rating, item, impact, effort));
  }

  /** Why nothing can be placed here now, if so. */
  static Optional<Decision> barred(Rating there) {
    if (there == null) {
      return Optional.of(Decision.refuse(BoardReason.NO_SUCH_RATING));
    }
    if (there.takesPlaces()) {
      return Optional.empty();
    }
    return Optional.of(
        Decision.refuse(there.together() ? BoardReason.RATING_CLOSED : BoardReason.RATED_ALONE));
  }

  /** Whether it is an item here, or what items have become since, and in sight. */
  static boolean asks(Board board, Rating there, String item) {
    boolean became =
        there.items().stream().anyMatch(i -> item.equals(Figures.become(board, there.target(), i)));
    boolean seen =
        there.target() == Target.NOTE
            ? board.note(item) != null && board.shown(board.note(item))
            : board.cluster(item) != null && !board.cluster(item).gone();
    return seen && (became || there.items().contains(item));
  }
}
