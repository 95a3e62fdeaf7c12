package throughline.board;

import throughline.platform.log.Stamp;

/** A rating ended; its figures are frozen and shown. */
public record RatingClosed(String rating) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.closeRating(rating, stamp.at());
  }
}
