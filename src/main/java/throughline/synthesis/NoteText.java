package throughline.synthesis;

import java.util.Objects;

/**
 * A note as the synthesis sees it: no author, no dots.
 *
 * @param id any text, unique within a call
 * @param text as its author typed it
 * @param lang the language of {@code text} ("en", "es", …), or null to find out; believed unless
 *     the words clearly say otherwise
 * @param question number of the question it answers; notes of different questions never share a
 *     group
 * @param english what a person entered as its English, or null; the note is read by that, and
 *     quoted as it was typed
 */
public record NoteText(String id, String text, String lang, int question, String english) {
  public NoteText {
    Objects.requireNonNull(id, "id");
    text = text == null ? "" : text;
  }

  /** A note that nobody translated. */
  public NoteText(String id, String text, String lang, int question) {
    this(id, text, lang, question, null);
  }
}
