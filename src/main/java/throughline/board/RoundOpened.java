package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/** A blind vote began; its items are fixed. */
public record RoundOpened(Target target, int dots, int max, boolean ownVotable, List<String> items)
    implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Blinds blinds = board.blinds();
    String id = Board.id(stamp.version());
    int number = blinds.rounds().size() + 1;
    blinds.begin(new Round(id, number, target, dots, max, ownVotable, items, stamp.at()));
  }
}
