package throughline.board;

import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A rating ended; its figures are frozen and shown. */
public record RatingClosed(String rating) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.blinds().close(Kind.RATING, rating, stamp.at(), board.present());
  }
}
