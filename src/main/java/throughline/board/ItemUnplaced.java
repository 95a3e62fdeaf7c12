package throughline.board;

import throughline.platform.log.Stamp;

/** An item was taken off its place. */
public record ItemUnplaced(String rating, String item) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.place(stamp, rating, item, null);
  }
}
