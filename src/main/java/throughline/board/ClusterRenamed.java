package throughline.board;

import throughline.board.Change.Field;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A cluster got a name, or another one. */
public record ClusterRenamed(String cluster, String label) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Cluster before = board.cluster(cluster);
    if (before.translation() != null) {
      // Before the name, for an undo goes backwards: with the old name comes its translation.
      String was = Translation.word(before.translation());
      board.step(stamp, new Change(Kind.CLUSTER, cluster, Field.TRANSLATION, was, null));
    }
    board.step(stamp, new Change(Kind.CLUSTER, cluster, Field.LABEL, before.label(), label));
    board.put(before.label(label));
  }
}
