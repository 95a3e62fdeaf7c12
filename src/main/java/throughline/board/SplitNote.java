package throughline.board;

import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes a merged note out again; everything it had is there. */
public record SplitNote(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Optional<Decision> no = Grouping.barred(board, context);
    if (no.isPresent()) {
      return no.get();
    }
    Note there = board.note(note);
    if (there == null || !board.shown(there)) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (there.into() == null) {
      return Decision.nothing();
    }
    if (board.parked(there)) {
      return Decision.refuse(BoardReason.NOTE_PARKED);
    }
    return board.voting(board.root(there).id())
        ? Decision.refuse(BoardReason.ROUND_OPEN)
        : Decision.accept(new NoteSplit(note));
  }
}
