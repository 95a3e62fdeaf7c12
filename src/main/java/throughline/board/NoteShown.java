package throughline.board;

import throughline.platform.log.Stamp;

/** A hidden note is shown again. */
public record NoteShown(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    // The mute hangs on what is hidden: shown again, a note has its writer's code beside it.
    board.mute(note, false);
    board.put(board.note(note).hidden(null));
  }
}
