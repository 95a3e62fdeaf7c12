package throughline.board;

import java.util.Set;

/**
 * The same words in the other language, as a person entered them; always shown with the original.
 *
 * @param lang language of {@code text}
 * @param text cleaned like the original
 */
public record Translation(String lang, String text) {
  /** Languages that there are pages for. */
  static final Set<String> LANGUAGES = Set.of("en", "es");

  /** As a {@link Change} keeps it; null for none. */
  static String word(Translation translation) {
    return translation == null ? null : translation.lang() + ":" + translation.text();
  }

  static Translation of(String word) {
    return word == null ? null : new Translation(word.substring(0, 2), word.substring(3));
  }

  /** Its words, or null where there is none. */
  public static String text(Translation translation) {
    return translation == null ? null : translation.text();
  }

  /** Its language, or null where there is none. */
  public static String lang(Translation translation) {
    return translation == null ? null : translation.lang();
  }

  /** What a fact says; null where it took the translation away. */
  static Translation of(String lang, String text) {
    return lang == null ? null : new Translation(lang, text);
  }
}
