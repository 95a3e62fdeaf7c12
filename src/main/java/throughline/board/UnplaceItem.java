package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes an item off its place. */
public record UnplaceItem(String rating, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Rating there = board.ratings().get(rating);
    return PlaceItem.barred(there)
        .orElseGet(
            () ->
                there.places().at(item) == null
                    ? Decision.nothing()
                    : Decision.accept(new ItemUnplaced(rating, item)));
  }
}
