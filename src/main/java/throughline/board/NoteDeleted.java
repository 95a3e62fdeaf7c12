package throughline.board;

import throughline.platform.log.Stamp;

/** Its author took a note back; notes merged under it stand on their own again, in its place. */
public record NoteDeleted(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.delete(note);
  }
}
