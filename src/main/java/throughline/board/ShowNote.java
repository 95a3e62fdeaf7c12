package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Shows a hidden note again. */
public record ShowNote(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    return there.hidden() == null ? Decision.nothing() : Decision.accept(new NoteShown(note));
  }

  @Override
  public boolean afterClose() {
    return true;
  }
}
