package throughline.board;

import java.util.Set;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Hides one note from the room, with a reason that its author sees. */
public record HideNote(String note, String reason) implements BoardCommand {
  private static final Set<String> REASONS = Set.of("personal", "offensive", "off-topic", "other");

  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (!REASONS.contains(String.valueOf(reason))) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "reason");
    }
    return reason.equals(there.hidden())
        ? Decision.nothing()
        : Decision.accept(new NoteHidden(note, reason));
  }

  @Override
  public boolean afterClose() {
    return true;
  }
}
