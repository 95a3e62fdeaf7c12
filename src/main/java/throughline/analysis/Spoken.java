package throughline.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether a machine's words may still be shown after a note they may come from was hidden or taken
 * back: only what the notes that are left say themselves.
 */
final class Spoken {
  /** Enough of a word to know it in its other forms. */
  private static final int STEM = 5;

  private final List<String> left;

  /**
   * @param left texts of the notes that may be read
   */
  Spoken(List<String> left) {
    this.left = left.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
  }

  /** The label, or empty if one of its words is in no note that is left. */
  String label(String label) {
    boolean all =
        Arrays.stream(label.split("[^\\p{L}\\p{N}]+")).filter(w -> w.length() > 2).allMatch(said());
    return all ? label : "";
  }

  List<String> keywords(List<String> keywords) {
    return keywords.stream().filter(said()).toList();
  }

  private Predicate<String> said() {
    return word -> {
      String stem = word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
      return left.stream().anyMatch(t -> t.contains(stem));
    };
  }
}
