package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/** A blind rating of impact and effort began; its items are fixed. */
public record RatingOpened(Target target, List<String> items) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.open(stamp, this);
  }
}
