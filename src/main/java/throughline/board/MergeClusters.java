package throughline.board;

import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Joins a cluster into another one of the same question. */
public record MergeClusters(String cluster, String into) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Optional<Decision> no =
        Grouping.frozen(board, context, cluster).or(() -> Grouping.frozen(board, context, into));
    if (no.isPresent()) {
      return no.get();
    }
    if (cluster.equals(into)) {
      return Decision.nothing();
    }
    return board.cluster(cluster).question().equals(board.cluster(into).question())
        ? Decision.accept(new ClustersMerged(cluster, into))
        : Decision.refuse(BoardReason.OTHER_QUESTION);
  }
}
