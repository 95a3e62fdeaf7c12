package throughline.board;

import java.util.List;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Who may move notes now, and which notes can be moved: the same for all commands that group. */
final class Grouping {
  private Grouping() {}

  /** Why this actor may not group now, if so. */
  static Optional<Decision> barred(Board board, Context context) {
    if (context.arranging()) {
      return Optional.empty();
    }
    if (!board.run().mayMove()) {
      return Optional.of(Decision.refuse(BoardReason.MOVING_OFF));
    }
    return board.run().now().grouping()
        ? Optional.empty()
        : Optional.of(Decision.refuse(BoardReason.NOT_NOW));
  }

  /** Why these notes can't be grouped under this question, if so. */
  static Optional<Decision> unfit(Board board, String question, List<String> notes) {
    for (String id : notes) {
      Note note = board.note(id);
      if (note == null || note.deleted()) {
        return Optional.of(Decision.refuse(BoardReason.NOTE_GONE, "note", id));
      }
      if (!board.shown(note)) {
        return Optional.of(Decision.refuse(BoardReason.NOT_REVEALED, "note", id));
      }
      if (board.parked(note)) {
        return Optional.of(Decision.refuse(BoardReason.NOTE_PARKED, "note", id));
      }
      if (!note.question().equals(question)) {
        return Optional.of(Decision.refuse(BoardReason.OTHER_QUESTION, "note", id));
      }
      if (note.into() != null) {
        // Merging wins over moving: the note travels with the one it stands under.
        return Optional.of(Decision.refuse(BoardReason.NOTE_GONE, "into", board.root(note).id()));
      }
    }
    return Optional.empty();
  }

  /** Why this cluster can't be changed now, if so. */
  static Optional<Decision> barred(Board board, Context context, String cluster) {
    Cluster there = board.cluster(cluster);
    if (there == null || there.gone()) {
      return Optional.of(Decision.refuse(BoardReason.CLUSTER_GONE));
    }
    return barred(board, context);
  }

  /** The same for changes that a vote on the cluster must not see. */
  static Optional<Decision> frozen(Board board, Context context, String cluster) {
    return barred(board, context, cluster)
        .or(
            () ->
                board.voting(cluster)
                    ? Optional.of(Decision.refuse(BoardReason.ROUND_OPEN))
                    : Optional.empty());
  }

  /** The colour for the next cluster, so that neighbours differ. */
  static Colour next(Board board, String question, int ahead) {
    long there =
        board.clusters().values().stream().filter(c -> c.question().equals(question)).count();
    return Colour.values()[(int) ((there + ahead) % Colour.values().length)];
  }
}
