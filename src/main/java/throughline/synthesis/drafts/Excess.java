package throughline.synthesis.drafts;

import java.util.Optional;

/** R3: "too many NP" is "reduce NP". */
final class Excess {
  private Excess() {}

  static Optional<Turned> turn(Clause c, boolean alone) {
    int i = Openings.possession(c);
    if (!c.is(i, "too") || !c.is(i + 1, "many", "much")) {
      return Optional.empty();
    }
    int end = Shapes.noun(c, i + 2);
    boolean oneWord = end == i + 3 && end == c.size();
    if (end < 0 || !Shapes.complete(c, end) || oneWord && !alone) {
      return Optional.empty();
    }
    return Optional.of(Turned.of("R3", Turned.frame("reduce"), Shapes.ours(c.from(i + 2))));
  }
}
