package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Puts one more dot of one's own on an item. */
public record CastDot(String round, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Round there = board.rounds().get(round);
    return Blind.shut(there, BoardReason.NO_SUCH_ROUND, BoardReason.ROUND_CLOSED)
        .orElseGet(() -> decide(board, there, context.actor().id()));
  }

  private Decision decide(Board board, Round there, String person) {
    Note note = there.target() == Target.NOTE ? board.note(item) : null;
    if (!there.asks(board, item)) {
      return Decision.refuse(BoardReason.NO_SUCH_ITEM);
    }
    if (note != null && !there.ownVotable() && person.equals(note.author())) {
      return Decision.refuse(BoardReason.OWN_NOTE);
    }
    if (there.used(person) >= there.dots()) {
      return Decision.refuse(BoardReason.NO_DOTS_LEFT, "dots", there.dots());
    }
    return there.by(person).getOrDefault(item, 0) >= there.max()
        ? Decision.refuse(BoardReason.ITEM_FULL, "max", there.max())
        : Decision.accept(new DotCast(round, item));
  }

  @Override
  public boolean writes() {
    return false;
  }
}
