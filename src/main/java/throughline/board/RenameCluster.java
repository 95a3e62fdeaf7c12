package throughline.board;

import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Names a cluster. */
public record RenameCluster(String cluster, String label) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Typed typed = Typed.label(label);
    return Grouping.barred(board, context, cluster)
        .or(() -> Optional.ofNullable(typed.refused()))
        .orElseGet(
            () ->
                typed.text().equals(board.cluster(cluster).label())
                    ? Decision.nothing()
                    : Decision.accept(new ClusterRenamed(cluster, typed.text())));
  }
}
