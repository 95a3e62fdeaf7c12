package throughline.board;

import throughline.board.Change.Field;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A facilitator entered a cluster's name in the other language; without one, took that away. */
public record ClusterTranslated(String cluster, String lang, String label) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Cluster before = board.cluster(cluster);
    Translation to = Translation.of(lang, label);
    String was = Translation.word(before.translation());
    board.step(
        stamp, new Change(Kind.CLUSTER, cluster, Field.TRANSLATION, was, Translation.word(to)));
    board.put(before.translated(to));
  }
}
