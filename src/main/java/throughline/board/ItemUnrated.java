package throughline.board;

import throughline.platform.log.Stamp;

/** The actor's rating of an item, taken back. */
public record ItemUnrated(String rating, String item) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.blinds().rate(rating, stamp.actor(), item, null);
  }
}
