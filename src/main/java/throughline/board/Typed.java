package throughline.board;

import throughline.platform.log.Decision;

/**
 * A typed text that passed, or the refusal it met.
 *
 * @param text cleaned; null when refused
 * @param refused null when it passed
 */
record Typed(String text, Decision refused) {

  static Typed note(String typed) {
    String clean = Text.clean(typed);
    if (clean == null) {
      return no(Decision.refuse(BoardReason.BAD_VALUE, "field", "text"));
    }
    if (Text.empty(clean)) {
      return no(Decision.refuse(BoardReason.EMPTY_TEXT));
    }
    if (Text.longer(clean, Text.NOTE)) {
      return no(Decision.refuse(BoardReason.TEXT_TOO_LONG, "max", Text.NOTE));
    }
    return new Typed(clean, null);
  }

  /** A label may be empty: a group that nobody has named yet. */
  static Typed label(String typed) {
    String clean = Text.line(typed == null ? "" : typed);
    if (clean == null) {
      return no(Decision.refuse(BoardReason.BAD_VALUE, "field", "label"));
    }
    if (Text.longer(clean, Text.LABEL)) {
      return no(Decision.refuse(BoardReason.LABEL_TOO_LONG, "max", Text.LABEL));
    }
    return new Typed(Text.empty(clean) ? "" : clean, null);
  }

  boolean is(BoardReason why) {
    return refused instanceof Decision.Refused no && no.why() == why;
  }

  private static Typed no(Decision refusal) {
    return new Typed(null, refusal);
  }
}
