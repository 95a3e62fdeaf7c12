package throughline.workshop;

import java.security.SecureRandom;
import java.util.Locale;

/** Six characters that nobody mixes up when they are read aloud or typed from a screen. */
public final class JoinCode {
  static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private JoinCode() {}

  static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** Whether any workshop may have this code; what cannot be one is not looked up. */
  static boolean possible(String code) {
    return code.length() == LENGTH && code.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
  }

  /** As typed, in any case, with blanks or dashes: the code, or something that no workshop has. */
  static String typed(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }
}
