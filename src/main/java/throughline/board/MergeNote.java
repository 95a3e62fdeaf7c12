package throughline.board;

import java.util.List;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Puts a note under another one that says the same; both stay whole. */
public record MergeNote(String note, String into) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Optional<Decision> no =
        Grouping.barred(board, context)
            .or(() -> unknown(board, note))
            .or(() -> unknown(board, into))
            .or(() -> Grouping.unfit(board, board.note(into).question(), List.of(note)));
    if (no.isPresent()) {
      return no.get();
    }
    Note root = board.root(board.note(into));
    if (board.standsUnder(root.id(), note)) {
      return Decision.refuse(BoardReason.SAME_NOTE);
    }
    return board.voting(note) || board.voting(root.id())
        ? Decision.refuse(BoardReason.ROUND_OPEN)
        : Decision.accept(new NoteMerged(note, root.id()));
  }

  private static Optional<Decision> unknown(Board board, String id) {
    Note there = board.note(id);
    if (there == null || there.deleted()) {
      return Optional.of(Decision.refuse(BoardReason.NOTE_GONE, "note", String.valueOf(id)));
    }
    if (!board.shown(there)) {
      return Optional.of(Decision.refuse(BoardReason.NOT_REVEALED, "note", id));
    }
    return board.parked(there)
        ? Optional.of(Decision.refuse(BoardReason.NOTE_PARKED, "note", id))
        : Optional.empty();
  }
}
