package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes a cluster apart; its notes become loose. */
public record RemoveCluster(String cluster) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    return Grouping.frozen(board, context, cluster)
        .orElseGet(() -> Decision.accept(new ClusterRemoved(cluster)));
  }
}
