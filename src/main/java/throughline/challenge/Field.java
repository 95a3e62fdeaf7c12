package throughline.challenge;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a person writes in a statement, in the order of the page. */
public enum Field {
  TITLE("title", 200, true, Words::title),
  HMW("hmw", 500, true, Words::hmw),
  WHO("whoAffected", 2_000, true, Words::whoAffected),
  PROBLEM("problem", 4_000, true, Words::problem),
  OUTCOME("desiredOutcome", 2_000, true, Words::desiredOutcome),
  MEASURES("measures", 2_000, true, Words::measures),
  CONSTRAINTS("constraints", 2_000, true, Words::constraints),
  OUT_OF_SCOPE("outOfScope", 2_000, true, Words::outOfScope),
  OWNER("owner", 200, true, Words::owner),
  GOALS("goals", 500, false, Words::goals);

  private final String key;
  private final int max;
  private final boolean needed;
  private final Function<Words, String> of;

  Field(String key, int max, boolean needed, Function<Words, String> of) {
    this.key = key;
    this.max = max;
    this.needed = needed;
    this.of = of;
  }

  /** Its name on the wire. */
  public String key() {
    return key;
  }

  /** Longest text, in code points. */
  public int max() {
    return max;
  }

  /** Whether a published statement must have it. */
  boolean needed() {
    return needed;
  }

  /** Its text; empty, never null. */
  public String in(Words words) {
    return of.apply(words);
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
  }
}
