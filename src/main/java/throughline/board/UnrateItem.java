package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes one's own rating of an item back. */
public record UnrateItem(String rating, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Rating there = board.ratings().get(rating);
    return Rating.shutAlone(there).orElseGet(() -> decide(there, context.actor().id()));
  }

  private Decision decide(Rating there, String person) {
    return there.by(person).containsKey(item)
        ? Decision.accept(new ItemUnrated(rating, item))
        : Decision.nothing();
  }

  @Override
  public boolean writes() {
    return false;
  }
}
