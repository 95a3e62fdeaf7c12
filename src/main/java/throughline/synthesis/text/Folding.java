package throughline.synthesis.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that differ only in case, punctuation, symbols and spaces are the same text. */
public final class Folding {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern PICTURES =
      Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]+");

  private Folding() {}

  /** What two equal texts share; of a text with no letter or digit, the text itself. */
  public static String fold(String text) {
    var flat = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var folded = NO_WORD.matcher(flat.replace("'", "").replace("’", "")).replaceAll(" ").strip();
    return folded.isEmpty() ? flat.strip() : folded;
  }

  /** One line without emoji and control characters, with plain quotes and dashes. */
  public static String tidy(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"')
            .replaceAll("\\s*[–—]\\s*|\\s+-+\\s+", " - ");
    return SPACES.matcher(PICTURES.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
  }
}
