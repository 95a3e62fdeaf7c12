package throughline.board;

import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A vote ended; its figures are frozen and shown. */
public record RoundClosed(String round) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.blinds().close(Kind.ROUND, round, stamp.at(), board.present());
  }
}
