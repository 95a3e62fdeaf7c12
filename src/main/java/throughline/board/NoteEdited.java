package throughline.board;

import java.util.Set;
import throughline.board.Change.Field;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** Its author, or a facilitator, changed the text of a note. */
public record NoteEdited(String note, String text, Set<Flag> flags) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Note before = board.note(note);
    if (before.translation() != null) {
      // Before the text, for an undo goes backwards: with the old text comes its translation.
      String was = Translation.word(before.translation());
      board.step(stamp, new Change(Kind.NOTE, note, Field.TRANSLATION, was, null));
    }
    board.step(stamp, new Change(Kind.NOTE, note, Field.TEXT, before.text(), text));
    board.put(before.text(text, stamp.version(), flags));
  }
}
