package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/** Notes were put into a cluster, or beside all clusters. */
public record NotesPlaced(List<String> notes, String cluster) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.place(stamp, notes, cluster);
  }
}
