package throughline.board;

import throughline.platform.log.Stamp;

/** Where the room puts an item, as one of those who run the workshop said for it. */
public record ItemPlaced(String rating, String item, int impact, int effort) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.place(stamp, rating, item, new Rated(impact, effort));
  }
}
