package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a clause that states a problem into "How might we …", by the first rule that fits: R3
 * excess, R4 lack, R5 bad quality, R6 inability. Questions that say the same ("why is there no …")
 * are read as statements first.
 */
final class ProblemRules {
  private ProblemRules() {}

  /**
   * @param alone whether the note is nothing but this clause
   */
  static Optional<Turned> turn(Clause clause, boolean alone) {
    var c = stated(clause);
    return Excess.turn(c, alone)
        .or(() -> Lack.turn(c, alone))
        .or(() -> Quality.turn(c))
        .or(() -> c.question() && !c.is(0, "why") ? Optional.empty() : Inability.turn(c));
  }

  /** Confidence of a rule, 0 to 1. */
  static double confidence(String rule) {
    return switch (rule) {
      case "R3" -> .75;
      case "R4", "R5" -> .7;
      default -> .6;
    };
  }

  /** R2: "why is there no NP" says "there is no NP"; "why is NP so ADJ" says "NP is so ADJ". */
  private static Clause stated(Clause c) {
    if (!c.is(0, "why") || !c.is(1, "is", "are")) {
      return c;
    }
    if (c.is(2, "there")) {
      return c.rest(2).is(1, "is", "are") ? c.rest(2) : thereIs(c);
    }
    int end = Shapes.noun(c, 2);
    if (c.is(2, "it")) {
      end = 3;
    }
    if (end < 0) {
      return c;
    }
    var words = new ArrayList<>(c.words().subList(2, end));
    words.add(c.word(1));
    words.addAll(c.from(end));
    return new Clause(List.copyOf(words), false, true);
  }

  private static Clause thereIs(Clause c) {
    var words = new ArrayList<>(List.of(c.word(2), c.word(1)));
    words.addAll(c.from(3));
    return new Clause(List.copyOf(words), false, true);
  }
}
