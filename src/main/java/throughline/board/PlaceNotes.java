package throughline.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** "Move to…": puts notes into a cluster, or beside all clusters. */
public record PlaceNotes(List<String> notes, String cluster) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Optional<Decision> no = Grouping.barred(board, context);
    if (no.isPresent()) {
      return no.get();
    }
    Cluster to = cluster == null ? null : board.cluster(cluster);
    if (cluster != null && (to == null || to.gone())) {
      return Decision.refuse(BoardReason.CLUSTER_GONE);
    }
    Note first = notes.isEmpty() ? null : board.note(notes.get(0));
    String question = to != null ? to.question() : first == null ? null : first.question();
    return Grouping.unfit(board, question, notes).orElseGet(() -> place(board));
  }

  private Decision place(Board board) {
    List<String> moving =
        notes.stream()
            .distinct()
            .filter(id -> !Objects.equals(board.note(id).cluster(), cluster))
            .toList();
    return moving.isEmpty()
        ? Decision.nothing()
        : Decision.accept(new NotesPlaced(moving, cluster));
  }
}
