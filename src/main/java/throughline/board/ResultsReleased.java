package throughline.board;

import throughline.platform.log.Stamp;

/** Everybody may read the results, with these words on what happens next. */
public record ResultsReleased(Outlook outlook) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.release(outlook, stamp.at());
  }
}
