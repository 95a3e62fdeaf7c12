package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/**
 * Notes were grouped, by hand, by splitting a cluster or from a suggestion; the id is this fact's
 * version.
 */
public record ClusterAdded(
    String question, String label, Colour colour, List<String> notes, boolean suggested)
    implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    String id = Board.id(stamp.version());
    board.form(
        stamp, new Cluster(id, question, label, colour, suggested, false, null, Triage.NONE));
    board.place(stamp, notes, id);
  }
}
