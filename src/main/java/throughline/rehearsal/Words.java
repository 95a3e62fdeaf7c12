package throughline.rehearsal;

import java.util.Locale;

/** When two texts are the same words, by this player's own reckoning. */
final class Words {
  private Words() {}

  /** Without case, punctuation and blanks around words. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
