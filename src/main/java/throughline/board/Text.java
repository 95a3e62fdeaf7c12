package throughline.board;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a person typed, made storable: NFC, line ends as {@code \\n}, outer blanks gone. Counted in
 * code points, because browsers and servers count graphemes differently.
 */
final class Text {
  /** Longest note. */
  static final int NOTE = 500;

  /** Longest name of a cluster. */
  static final int LABEL = 80;

  private Text() {}

  /** The cleaned text; null when it holds NUL or half a surrogate pair, which nothing can store. */
  static String clean(String typed) {
    if (typed == null || typed.indexOf('\0') >= 0 || broken(typed)) {
      return null;
    }
    String lines = typed.replace("\r\n", "\n").replaceAll("[\r\u000b\f\u2028\u2029\u0085]", "\n");
    String plain = lines.replaceAll("[\\p{Cc}&&[^\n\t]]", " ");
    return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
  }

  /** A label is one line. */
  static String line(String typed) {
    String clean = clean(typed);
    return clean == null ? null : clean.replaceAll("\\s+", " ");
  }

  /** Nothing to see: blanks, or only characters without a shape. */
  static boolean empty(String clean) {
    return clean.codePoints().allMatch(c -> Character.isWhitespace(c) || shapeless(c));
  }

  static boolean longer(String clean, int most) {
    return clean.codePointCount(0, clean.length()) > most;
  }

  /** The same words in other case, blanks or punctuation: one contribution of one person. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static boolean shapeless(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SPACE_SEPARATOR;
  }

  private static boolean broken(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
