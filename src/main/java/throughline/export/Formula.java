package throughline.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what a person typed: a text that begins like a formula gets an
 * apostrophe before it. A text that begins with apostrophes and then like a formula gets one more,
 * so that taking one away always gives back what was typed.
 */
final class Formula {
  private static final Pattern RUNS = Pattern.compile("^'*[=+\\-@\\t\\r\\n]");
  private static final Pattern GUARDED = Pattern.compile("^'(?='*[=+\\-@\\t\\r\\n])");

  private Formula() {}

  static String safe(String typed) {
    return RUNS.matcher(typed).find() ? "'" + typed : typed;
  }

  /** What was typed, from what stands in a file. */
  static String typed(String safe) {
    return GUARDED.matcher(safe).replaceFirst("");
  }
}
