package throughline.board;

import throughline.platform.log.Stamp;

/** A hidden note is shown again. */
public record NoteShown(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.put(board.note(note).hidden(null));
  }
}
