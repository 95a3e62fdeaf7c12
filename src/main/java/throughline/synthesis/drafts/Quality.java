package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.Word;

/** R5: "NP is so ADJ" is "make NP" and the opposite; "hard to VP" is "make it easier to VP". */
final class Quality {
  private static final Map<String, String> OPPOSITES = Lines.pairs("opposites");
  private static final Map<String, String> POSITIVES = Lines.pairs("positives");
  private static final Set<String> DEGREE =
      Set.of(
          "so",
          "too",
          "very",
          "really",
          "always",
          "still",
          "way",
          "just",
          "often",
          "usually",
          "extremely",
          "super",
          "pretty",
          "quite",
          "all",
          "also",
          "already",
          "rather",
          "incredibly",
          "sometimes");
  private static final Set<String> HARD =
      Set.of("hard", "difficult", "tough", "tricky", "impossible");
  private static final Set<String> COPULA =
      Set.of("is", "are", "seem", "seems", "get", "gets", "feel", "feels");

  private Quality() {}

  static Optional<Turned> turn(Clause c) {
    var hard = hardTo(c, 0);
    return hard.isPresent() ? hard : bad(c);
  }

  /** "It's (so) hard for NP to VP", "hard to VP". */
  private static Optional<Turned> hardTo(Clause c, int from) {
    int i = from;
    if (c.is(i, "it's")) {
      i++;
    } else if (c.is(i, "it") && c.is(i + 1, "is", "gets", "can")) {
      i += c.is(i + 1, "can") ? 3 : 2;
    }
    i = degrees(c, i);
    if (!HARD.contains(c.low(i))) {
      return Optional.empty();
    }
    int to = i + 1;
    if (c.is(to, "for")) {
      to = c.is(to + 1, "us", "me") ? to + 2 : Math.max(to, Shapes.noun(c, to + 1));
    }
    if (!Shapes.infinitive(c, to)) {
      return Optional.empty();
    }
    boolean who = to > i + 1 && !c.is(i + 2, "us", "me");
    var whom = who ? c.words().subList(i + 1, to) : List.<Word>of();
    var frame = c.is(i, "impossible") ? "make it possible" : "make it easier";
    return Optional.of(
        Turned.of("R5", Turned.frame(frame), whom, Shapes.ours(Shapes.articled(c.from(to)))));
  }

  private static Optional<Turned> bad(Clause c) {
    int end = Shapes.noun(c, 0);
    if (end < 0) {
      return Optional.empty();
    }
    int hang = Shapes.hanging(c, end);
    int be = hang < c.size() && COPULA.contains(c.low(hang)) ? hang : end;
    boolean negated =
        c.is(be, "isn't", "aren't") || COPULA.contains(c.low(be)) && c.is(be + 1, "not", "never");
    boolean spoken = negated || COPULA.contains(c.low(be));
    if (!spoken && !elided(c, end)) {
      return longTime(c, hang);
    }
    int at = spoken ? degrees(c, c.is(be + 1, "not", "never") ? be + 2 : be + 1) : degrees(c, end);
    var better = (negated ? POSITIVES : OPPOSITES).get(c.low(at));
    var second = c.is(at + 1, "and") ? (negated ? POSITIVES : OPPOSITES).get(c.low(at + 2)) : null;
    int after = second == null ? at + 1 : at + 3;
    if (better == null || second != null && second.equals(better)) {
      return Optional.empty();
    }
    var rest = rest(c, after, c.is(at - 1, "so"), HARD.contains(c.low(at)));
    var subject = Shapes.articled(Shapes.ours(c.words().subList(0, spoken ? be : end)));
    return rest.map(
        r ->
            Turned.of(
                "R5",
                Turned.frame("make"),
                subject,
                Turned.frame(second == null ? better : better + " and " + second),
                r));
  }

  /** Without "is" the adjective must carry a degree or end the clause: "balances always wrong". */
  private static boolean elided(Clause c, int end) {
    int at = degrees(c, end);
    return at > end
        || (OPPOSITES.containsKey(c.low(end))
            && c.tagged(end, "ADJ")
            && c.size() > end + 1
            && c.tagged(end + 1, "ADP"));
  }

  private static Optional<List<Word>> rest(Clause c, int at, boolean result, boolean mayDo) {
    if (result && at < c.size()) {
      boolean newSubject =
          c.is(at, "that", "we", "our", "people", "it", "nobody", "they", "you", "i");
      return newSubject ? Optional.of(List.of()) : Optional.empty();
    }
    int hang = Shapes.hanging(c, at);
    boolean when = c.is(at, "when", "during", "while") && c.size() > at + 2;
    if (hang == c.size() || when || mayDo && Shapes.infinitive(c, at)) {
      return Optional.of(Shapes.ours(c.from(at)));
    }
    return Optional.empty();
  }

  /** "NP takes too long", "NP takes forever". */
  private static Optional<Turned> longTime(Clause c, int at) {
    boolean slow =
        c.is(at, "take", "takes")
            && (c.is(at + 1, "forever") || c.is(at + 1, "too", "so") && c.is(at + 2, "long"));
    int end = at + (c.is(at + 1, "forever") ? 2 : 3);
    if (!slow || end != c.size() || at == 0) {
      return Optional.empty();
    }
    var subject = new ArrayList<>(Shapes.articled(Shapes.ours(c.words().subList(0, at))));
    return Optional.of(Turned.of("R5", Turned.frame("make"), subject, Turned.frame("faster")));
  }

  private static int degrees(Clause c, int i) {
    int at = i;
    while (DEGREE.contains(c.low(at))) {
      at++;
    }
    return at;
  }

  /** Words of the table that a draft may hold for this note. */
  static boolean opposite(String word) {
    return OPPOSITES.values().stream().anyMatch(o -> List.of(o.split(" ")).contains(word))
        || POSITIVES.values().stream().anyMatch(o -> List.of(o.split(" ")).contains(word));
  }
}
