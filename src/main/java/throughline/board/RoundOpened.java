package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/** A blind vote began; its items are fixed. */
public record RoundOpened(Target target, int dots, int max, boolean ownVotable, List<String> items)
    implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.open(stamp, this);
  }
}
