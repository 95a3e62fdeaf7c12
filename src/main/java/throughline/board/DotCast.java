package throughline.board;

import throughline.platform.log.Stamp;

/** A ballot: one dot more of the actor on an item. */
public record DotCast(String round, String item) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.blinds().dot(round, stamp.actor(), item, 1);
  }
}
