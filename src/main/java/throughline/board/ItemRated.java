package throughline.board;

import throughline.platform.log.Stamp;

/** What the actor says of an item; it replaces what they said before. */
public record ItemRated(String rating, String item, int impact, int effort) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.blinds().rate(rating, stamp.actor(), item, new Rated(impact, effort));
  }
}
