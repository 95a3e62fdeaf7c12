package throughline.board;

import java.util.Objects;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Enters a cluster's name in the other language, or takes that away with an empty one. */
public record TranslateCluster(String cluster, String lang, String label) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Typed typed = Typed.label(label);
    return Grouping.barred(board, context, cluster)
        .or(() -> Optional.ofNullable(typed.refused()))
        .orElseGet(() -> translated(board.cluster(cluster), typed.text()));
  }

  private Decision translated(Cluster there, String name) {
    if (!Translation.LANGUAGES.contains(lang)) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "lang");
    }
    boolean none = name.isEmpty() || there.label().isEmpty();
    Translation to = none ? null : new Translation(lang, name);
    return Objects.equals(to, there.translation())
        ? Decision.nothing()
        : Decision.accept(new ClusterTranslated(cluster, none ? null : lang, none ? null : name));
  }
}
