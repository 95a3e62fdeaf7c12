package throughline.synthesis.drafts;

import java.util.Collection;
import java.util.Map;

/**
 * The fixed words of drafts in one language, with {@code {holes}} where the notes' own words go.
 *
 * @param words by key, as in {@code text/<language>/drafts.json}
 */
public record Frame(Map<String, String> words) {

  public Frame {
    words = Map.copyOf(words);
  }

  /** Around a rewritten note; English in every language, as the note is. */
  String howMightWe(String rewritten) {
    return filled("howMightWe", "words", rewritten);
  }

  /** Around the name of a theme (R16). */
  String progress(String name) {
    return filled("progress", "name", name);
  }

  String inTheNotes(String quotations) {
    return filled("inTheNotes", "quotations", quotations);
  }

  String quotation(String note) {
    return filled("quotation", "note", note);
  }

  /** Quotations in a row. */
  String inARow(Collection<String> quotations) {
    return String.join(words.get("between"), quotations);
  }

  /** The label of a theme of which nothing may be shown. */
  public String unnamed() {
    return words.get("unnamed");
  }

  private String filled(String key, String hole, String with) {
    return words.get(key).replace("{" + hole + "}", with);
  }
}
