package throughline.challenge;

import java.text.Normalizer;
import java.util.Map;

/**
 * What a person typed, made storable or refused: NFC, line ends as {@code \n}, outer blanks gone.
 */
final class Typed {
  static final int REASON = 1_000;

  private Typed() {}

  static String field(Field field, String typed) {
    return text(field.key(), typed, field.max());
  }

  /**
   * @throws Refused if it is too long, or holds NUL, other control characters or half a surrogate
   *     pair
   */
  static String text(String key, String typed, int max) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.codePoints().anyMatch(Typed::unfit)) {
      throw new Refused(Why.BAD_VALUE, Map.of("field", key));
    }
    String clean = Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    if (clean.codePointCount(0, clean.length()) > max) {
      throw new Refused(Why.FIELD_TOO_LONG, Map.of("field", key, "max", max));
    }
    return clean;
  }

  private static boolean unfit(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t');
  }
}
