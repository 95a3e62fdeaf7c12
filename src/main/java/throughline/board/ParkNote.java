package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Puts a note, with what is merged under it, into the parking lot: out of its theme, in sight. */
public record ParkNote(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (!board.shown(there)) {
      return Decision.refuse(BoardReason.NOT_REVEALED);
    }
    if (board.parked(there)) {
      return Decision.nothing();
    }
    return Parking.asked(board, there)
        ? Decision.refuse(BoardReason.ROUND_OPEN)
        : Decision.accept(new NoteParked(note));
  }
}
