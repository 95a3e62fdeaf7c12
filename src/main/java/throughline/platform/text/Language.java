package throughline.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The languages there are words in; the first is the one to fall back to. */
public enum Language {
  EN,
  ES;

  /** The code in paths and on the wire: {@code en}, {@code es}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The best answer to an {@code Accept-Language} header; English to none and to nonsense. */
  public static Language of(String accept) {
    if (accept == null || accept.isBlank()) {
      return EN;
    }
    try {
      var locale =
          Locale.lookup(
              LanguageRange.parse(accept), List.of(Locale.ENGLISH, Locale.forLanguageTag("es")));
      return locale != null && locale.getLanguage().equals("es") ? ES : EN;
    } catch (IllegalArgumentException e) {
      return EN;
    }
  }
}
