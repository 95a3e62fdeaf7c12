package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes a note of one's own back. */
public record DeleteNote(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (!context.actor().id().equals(there.owner())) {
      return Decision.refuse(BoardReason.NOT_YOURS);
    }
    if (there.deleted()) {
      return Decision.nothing();
    }
    return board.voting(note)
        ? Decision.refuse(BoardReason.ROUND_OPEN)
        : Decision.accept(new NoteDeleted(note));
  }
}
