package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/**
 * Flags a theme or a note: technology can help, or it is mostly a matter of policy or people, one
 * of the two; and, whatever that says, that it needs another department.
 *
 * @param flag technology, people or department
 * @param on false takes the flag away
 */
public record FlagItem(String item, String flag, boolean on) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Hint hint = Hint.of(flag).orElse(null);
    if (hint == null) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "flag");
    }
    Note note = board.note(item);
    if (note == null) {
      return onTheme(board, hint);
    }
    if (note.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    return board.shown(note)
        ? changed(note.triage(), hint)
        : Decision.refuse(BoardReason.NOT_REVEALED);
  }

  private Decision onTheme(Board board, Hint hint) {
    Cluster cluster = board.cluster(item);
    if (cluster == null || cluster.gone()) {
      return Decision.refuse(BoardReason.CLUSTER_GONE);
    }
    return board.revealed(cluster.question())
        ? changed(cluster.triage(), hint)
        : Decision.refuse(BoardReason.NOT_REVEALED);
  }

  private Decision changed(Triage now, Hint hint) {
    return hint.on(now) == on
        ? Decision.nothing()
        : Decision.accept(new ItemFlagged(item, hint, on));
  }
}
