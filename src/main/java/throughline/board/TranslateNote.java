package throughline.board;

import java.util.Map;
import java.util.Objects;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/**
 * Enters what a note says in the other language, or takes that away with an empty text. It names
 * the version of the text that was translated.
 */
public record TranslateNote(String note, String lang, String text, long textVersion)
    implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (!board.revealed(there.question())) {
      return Decision.refuse(BoardReason.NOT_REVEALED);
    }
    if (!Translation.LANGUAGES.contains(lang)) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "lang");
    }
    Typed typed = Typed.note(text);
    boolean none = text == null || typed.is(BoardReason.EMPTY_TEXT);
    if (!none && typed.refused() != null) {
      return typed.refused();
    }
    if (!none && textVersion != there.textVersion()) {
      return new Decision.Refused(
          BoardReason.TEXT_CONFLICT, Map.of("text", there.text(), "tv", there.textVersion()));
    }
    Translation to = none ? null : new Translation(lang, typed.text());
    if (Objects.equals(to, there.translation())) {
      return Decision.nothing();
    }
    return Decision.accept(new NoteTranslated(note, none ? null : lang, none ? null : to.text()));
  }
}
