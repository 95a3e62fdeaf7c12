package throughline.board;

import throughline.platform.log.Stamp;

/** A facilitator hid a note; it stays in the record with the reason. */
public record NoteHidden(String note, String reason) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.hide(note, reason);
  }
}
