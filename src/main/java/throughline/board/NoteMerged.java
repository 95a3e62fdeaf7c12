package throughline.board;

import throughline.platform.log.Stamp;

/** A note was put under another one; both stay whole. */
public record NoteMerged(String note, String into) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.merge(stamp, note, into);
  }
}
