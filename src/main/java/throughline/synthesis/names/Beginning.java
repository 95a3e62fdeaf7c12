package throughline.synthesis.names;

import java.util.Arrays;
import throughline.synthesis.text.Folding;
import throughline.synthesis.text.Forms;

/** The first words of a note, for want of a name. */
final class Beginning {
  private static final int WORDS = 6;
  private static final int LONGEST = 39;

  private Beginning() {}

  static String of(String text) {
    var words = Folding.tidy(text).split(" ");
    int count = Math.min(WORDS, words.length);
    var begun = String.join(" ", Arrays.copyOf(words, count));
    while (count > 1 && begun.length() > LONGEST) {
      begun = String.join(" ", Arrays.copyOf(words, --count));
    }
    if (begun.length() > LONGEST) {
      begun =
          begun.substring(
              0,
              begun.offsetByCodePoints(
                  0, Math.min(LONGEST - 1, begun.codePointCount(0, begun.length()))));
    }
    return Forms.capital(
        count < words.length ? begun.replaceAll("[\\p{P}\\s]+$", "") + "…" : begun);
  }
}
