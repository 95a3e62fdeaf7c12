package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Lets a held note through after a look at it. */
public record ReleaseNote(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (!board.revealed(there.question())) {
      // Nobody but its author may read it yet, so nobody can have looked.
      return Decision.refuse(BoardReason.NOT_REVEALED);
    }
    return there.held() ? Decision.accept(new NoteReleased(note)) : Decision.nothing();
  }
}
