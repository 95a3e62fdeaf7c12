package throughline.board;

import throughline.platform.log.Stamp;

/** A parked note is back among the loose ones of its question. */
public record NoteUnparked(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.restore(stamp, Parking.unparking(board, note));
  }
}
