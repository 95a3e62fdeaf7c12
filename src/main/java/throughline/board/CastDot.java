package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Puts one more dot of one's own on an item. */
public record CastDot(String round, String item) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Round there = board.rounds().get(round);
    if (there == null) {
      return Decision.refuse(BoardReason.NO_SUCH_ROUND);
    }
    if (!there.open()) {
      return Decision.refuse(BoardReason.ROUND_CLOSED);
    }
    String voter = context.actor().id();
    Note note = there.target() == Target.NOTE ? board.note(item) : null;
    if (!there.items().contains(item) || (note != null && !board.shown(note))) {
      return Decision.refuse(BoardReason.NO_SUCH_ITEM);
    }
    if (note != null && !there.ownVotable() && voter.equals(note.author())) {
      return Decision.refuse(BoardReason.OWN_NOTE);
    }
    if (there.used(voter) >= there.dots()) {
      return Decision.refuse(BoardReason.NO_DOTS_LEFT, "dots", there.dots());
    }
    return there.by(voter).getOrDefault(item, 0) >= there.max()
        ? Decision.refuse(BoardReason.ITEM_FULL, "max", there.max())
        : Decision.accept(new DotCast(round, item));
  }
}
