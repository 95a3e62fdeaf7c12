package throughline.board;

import java.util.Arrays;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Gives a cluster another of the eight colours. */
public record ColourCluster(String cluster, String colour) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Optional<Decision> no = Grouping.barred(board, context, cluster);
    if (no.isPresent()) {
      return no.get();
    }
    Colour to = parse(colour);
    if (to == null) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "colour");
    }
    return to == board.cluster(cluster).colour()
        ? Decision.nothing()
        : Decision.accept(new ClusterColoured(cluster, to));
  }

  /** The colour of this name, or null. */
  static Colour parse(String word) {
    return Arrays.stream(Colour.values())
        .filter(c -> c.word().equals(word))
        .findFirst()
        .orElse(null);
  }
}
