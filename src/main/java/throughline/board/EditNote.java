package throughline.board;

import java.util.Map;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Changes the text of a note; whoever was slower is shown both texts and chooses. */
public record EditNote(String note, String text, long textVersion) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    boolean owner = context.actor().id().equals(there.owner());
    if (!owner && !(context.facilitating() && board.revealed(there.question()))) {
      return Decision.refuse(BoardReason.NOT_YOURS);
    }
    Typed typed = Typed.note(text);
    if (typed.refused() != null) {
      return typed.refused();
    }
    if (typed.text().equals(there.text())) {
      return Decision.nothing();
    }
    if (textVersion != there.textVersion()) {
      return new Decision.Refused(
          BoardReason.TEXT_CONFLICT, Map.of("text", there.text(), "tv", there.textVersion()));
    }
    return Decision.accept(new NoteEdited(note, typed.text(), PersonalData.in(typed.text())));
  }
}
