package throughline.board;

import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/**
 * Says of a theme what the room says: a pain point that is confirmed, known, new or disputed.
 *
 * @param as the finding, or null to take it back
 */
public record ConfirmCluster(String cluster, String as) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Cluster there = board.cluster(cluster);
    if (there == null || there.gone()) {
      return Decision.refuse(BoardReason.CLUSTER_GONE);
    }
    if (!board.revealed(there.question())) {
      return Decision.refuse(BoardReason.NOT_REVEALED);
    }
    Optional<Finding> finding = Finding.of(as);
    if (as != null && finding.isEmpty()) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "as");
    }
    return finding.orElse(null) == there.triage().finding()
        ? Decision.nothing()
        : Decision.accept(new ClusterConfirmed(cluster, finding.orElse(null)));
  }
}
