package throughline.board;

import throughline.board.Change.Field;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A cluster got another colour. */
public record ClusterColoured(String cluster, Colour colour) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Cluster before = board.cluster(cluster);
    board.step(
        stamp,
        new Change(Kind.CLUSTER, cluster, Field.COLOUR, before.colour().name(), colour.name()));
    board.put(before.colour(colour));
  }
}
