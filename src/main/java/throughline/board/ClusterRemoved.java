package throughline.board;

import throughline.platform.log.Stamp;

/** A cluster was taken apart; its notes are loose. */
public record ClusterRemoved(String cluster) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.dissolve(stamp, cluster, null);
  }
}
