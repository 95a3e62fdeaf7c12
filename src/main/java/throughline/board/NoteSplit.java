package throughline.board;

import throughline.platform.log.Stamp;

/** A merged note stands on its own again, where it was before. */
public record NoteSplit(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.merge(stamp, note, null);
  }
}
