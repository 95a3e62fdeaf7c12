package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Brings a parked note back, with what is merged under it. */
public record UnparkNote(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    return board.parked(there)
        ? Decision.accept(new NoteUnparked(board.root(there).id()))
        : Decision.nothing();
  }
}
