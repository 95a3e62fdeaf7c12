package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/**
 * The room began to place items by impact and effort together; its items are fixed. A fact of its
 * own, beside the blind rating: a release that knows only that one must not take ratings here.
 */
public record PlacingOpened(Target target, List<String> items) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Blinds blinds = board.blinds();
    String id = Board.id(stamp.version());
    blinds.begin(new Rating(id, blinds.ratings().size() + 1, target, items, stamp.at(), true));
  }
}
