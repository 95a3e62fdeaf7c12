package throughline.board;

import throughline.platform.log.Stamp;

/** A held note was looked at and let through. */
public record NoteReleased(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.put(board.note(note).letThrough());
  }
}
