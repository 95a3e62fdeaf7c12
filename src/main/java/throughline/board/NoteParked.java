package throughline.board;

import throughline.platform.log.Stamp;

/** A facilitator put a note aside as off topic; what is merged under it went along. */
public record NoteParked(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.restore(stamp, Parking.parking(board, note));
  }
}
