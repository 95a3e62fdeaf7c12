package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/** A blind rating of impact and effort began; its items are fixed. */
public record RatingOpened(Target target, List<String> items) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Blinds blinds = board.blinds();
    String id = Board.id(stamp.version());
    blinds.begin(new Rating(id, blinds.ratings().size() + 1, target, items, stamp.at(), false));
  }
}
