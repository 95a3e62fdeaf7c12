package throughline.synthesis;

import java.util.Objects;

/**
 * A note as the synthesis sees it: no author, no dots.
 *
 * @param id any text, unique within a call
 * @param text as its author typed it; of a translated note, the English translation with {@code
 *     lang} "en"
 * @param lang the language of {@code text} ("en", "es", …), or null to find out; believed unless
 *     the words clearly say otherwise
 * @param question number of the question it answers; notes of different questions never share a
 *     group
 */
public record NoteText(String id, String text, String lang, int question) {
  public NoteText {
    Objects.requireNonNull(id, "id");
    text = text == null ? "" : text;
  }
}
