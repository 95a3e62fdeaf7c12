package throughline.board;

import java.util.List;
import throughline.board.Change.Field;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/**
 * The room's word on a theme as a pain point was set down.
 *
 * @param finding null when it was taken back
 */
public record ClusterConfirmed(String cluster, Finding finding) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    String before = board.cluster(cluster).triage().told(Field.FINDING);
    String after = finding == null ? null : finding.name();
    board.restore(stamp, List.of(new Change(Kind.CLUSTER, cluster, Field.FINDING, before, after)));
  }
}
