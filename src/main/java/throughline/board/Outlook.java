package throughline.board;

import java.util.ArrayList;
import java.util.List;
import throughline.platform.log.Decision;

/**
 * What happens next, as the facilitator tells it; all of it may be left out.
 *
 * @param text in English, or null
 * @param textEs in Spanish, or null
 * @param steps in the order told
 */
public record Outlook(String text, String textEs, List<NextStep> steps) {
  /** Nothing was told. */
  public static final Outlook NONE = new Outlook(null, null, List.of());

  /** Longest text, in code points. */
  static final int TEXT = 1_000;

  /** Longest {@code what} of a step. */
  static final int WHAT = 200;

  /** Longest {@code who} and {@code when} of a step. */
  static final int WHO = 80;

  /** Most steps: more of them are a plan, and no next steps. */
  static final int STEPS = 8;

  public Outlook {
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /**
   * An outlook as it was typed, cleaned as notes are.
   *
   * @param outlook null when refused
   * @param refused null when it passed
   */
  record Checked(Outlook outlook, Decision refused) {}

  Checked checked() {
    String en = typed(text, true);
    String es = typed(textEs, true);
    Decision no = bad(text, en, "text", TEXT);
    no = no != null ? no : bad(textEs, es, "textEs", TEXT);
    List<NextStep> clean = new ArrayList<>();
    for (NextStep step : steps) {
      NextStep one =
          new NextStep(
              typed(step.what(), false),
              typed(step.whatEs(), false),
              typed(step.who(), false),
              typed(step.when(), false));
      no = no != null ? no : bad(step, one);
      clean.add(one);
    }
    if (no == null && clean.size() > STEPS) {
      no = Decision.refuse(BoardReason.TOO_MANY_STEPS, "max", STEPS);
    }
    return no == null ? new Checked(new Outlook(en, es, clean), null) : new Checked(null, no);
  }

  private static Decision bad(NextStep typed, NextStep clean) {
    Decision no = bad(typed.what(), clean.what(), "what", WHAT);
    no = no != null ? no : bad(typed.whatEs(), clean.whatEs(), "whatEs", WHAT);
    no = no != null ? no : bad(typed.who(), clean.who(), "who", WHO);
    no = no != null ? no : bad(typed.when(), clean.when(), "when", WHO);
    boolean empty = clean.what() == null && clean.whatEs() == null;
    return no == null && empty
        ? Decision.refuse(BoardReason.STEP_WITHOUT_WHAT, "field", "what")
        : no;
  }

  /** Null for nothing to see, and for what can't be stored. */
  private static String typed(String text, boolean lines) {
    String clean = lines ? Text.clean(text) : Text.line(text);
    return clean == null || Text.empty(clean) ? null : clean;
  }

  private static Decision bad(String typed, String clean, String field, int most) {
    if (typed != null && Text.clean(typed) == null) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", field);
    }
    return clean != null && Text.longer(clean, most)
        ? Decision.refuse(BoardReason.WORDS_TOO_LONG, "max", most)
        : null;
  }
}
