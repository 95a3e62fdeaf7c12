package throughline.board;

import throughline.platform.log.Stamp;

/** All notes of a cluster went into another one; dots follow when a score is read. */
public record ClustersMerged(String cluster, String into) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.dissolve(stamp, cluster, into);
  }
}
