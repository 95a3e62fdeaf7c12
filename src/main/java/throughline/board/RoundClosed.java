package throughline.board;

import throughline.platform.log.Stamp;

/** A vote ended; its figures are frozen and shown. */
public record RoundClosed(String round) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.close(round, stamp.at());
  }
}
