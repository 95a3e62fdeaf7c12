package throughline.board;

import throughline.board.Change.Field;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A facilitator entered a note in the other language; without a language, took that away. */
public record NoteTranslated(String note, String lang, String text) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Note before = board.note(note);
    Translation to = Translation.of(lang, text);
    String was = Translation.word(before.translation());
    board.step(stamp, new Change(Kind.NOTE, note, Field.TRANSLATION, was, Translation.word(to)));
    board.put(before.translated(to));
  }
}
