package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.Word;

/** R4: "not enough NP", "no NP", "lack of NP" is "provide (enough) NP". */
final class Lack {
  private static final Set<String> ABSTRACT = Lines.words("abstract");
  private static final Set<String> NO_LACK = Lines.words("no-lack");
  private static final Set<String> REFUSED = Set.of("with");

  private enum Kind {
    ENOUGH,
    NO,
    PLAIN
  }

  /** What is lacking begins at {@code at}. */
  private record Missing(Kind kind, int at) {}

  private Lack() {}

  /** A note that is nothing but "no NP" may as well forbid it. */
  static Optional<Turned> turn(Clause c, boolean alone) {
    int at = Openings.possession(c);
    if (alone && at == 0 && c.is(0, "no", "zero")) {
      return Optional.empty();
    }
    var own = turn(c, missing(c, at), List.of(), alone);
    return own.isPresent() ? own : ofSubject(c);
  }

  /** "Lifeguards have no county email": provide it for lifeguards. */
  private static Optional<Turned> ofSubject(Clause c) {
    int end = Openings.general(c.low(0)) ? -1 : Shapes.noun(c, 0);
    if (end < 0 || !c.is(end, "have", "has", "lack", "lacks")) {
      return Optional.empty();
    }
    var missing = c.is(end, "lack", "lacks") ? missing(c, end) : missing(c, end + 1);
    var subject = new ArrayList<Word>(Turned.frame("for"));
    subject.addAll(Shapes.articled(Shapes.ours(c.words().subList(0, end))));
    return turn(c, missing, subject, true);
  }

  private static Missing missing(Clause c, int i) {
    if (c.is(i, "not", "never", "hardly") && c.is(i + 1, "enough")
        || c.is(i, "too") && c.is(i + 1, "few")) {
      return new Missing(Kind.ENOUGH, i + 2);
    }
    if (c.is(i + 1, "don't", "doesn't") && c.is(i + 2, "have") && c.is(i + 3, "enough", "any")) {
      return new Missing(c.is(i + 3, "enough") ? Kind.ENOUGH : Kind.PLAIN, i + 4);
    }
    if (c.is(i, "no") && c.is(i + 1, "more", "longer", "one")) {
      return null;
    }
    if (c.is(i, "no", "zero")) {
      return new Missing(c.is(i, "no") ? Kind.NO : Kind.PLAIN, i + 1);
    }
    int of = c.is(i, "a", "the") ? i + 1 : i;
    if (c.is(of, "lack", "shortage", "absence") && c.is(of + 1, "of")) {
      return new Missing(Kind.PLAIN, of + 2);
    }
    boolean lacking =
        c.is(i, "lack", "lacks", "lacking") || c.is(i, "we", "people") && c.is(i + 1, "lack");
    return lacking ? new Missing(Kind.PLAIN, c.is(i + 1, "lack") ? i + 2 : i + 1) : null;
  }

  private static Optional<Turned> turn(Clause c, Missing missing, List<Word> whom, boolean alone) {
    int end = missing == null ? -1 : Shapes.noun(c, missing.at());
    if (end < 0 || !Shapes.complete(c, end) || REFUSED.contains(c.low(end))) {
      return Optional.empty();
    }
    if (!whom.isEmpty() && c.from(end).stream().anyMatch(w -> w.low().equals("for"))) {
      return Optional.empty();
    }
    var phrase = c.words().subList(missing.at(), end);
    var head = phrase.get(phrase.size() - 1);
    boolean bareWord =
        phrase.size() == 1 && end == c.size() && missing.kind() != Kind.ENOUGH && whom.isEmpty();
    if (NO_LACK.contains(head.low())
        || phrase.stream().anyMatch(w -> w.is("DET"))
        || bareWord && !alone) {
      return Optional.empty();
    }
    var verb = ABSTRACT.contains(head.lemma()) ? "create" : "provide";
    boolean article =
        missing.kind() != Kind.ENOUGH && Shapes.needsArticle(phrase) && !Forms.bare(head);
    return Optional.of(
        Turned.of(
            "R4",
            Turned.frame(missing.kind() == Kind.ENOUGH ? verb + " enough" : verb),
            article ? Shapes.indefinite(phrase) : List.of(),
            Shapes.ours(c.from(missing.at())),
            whom));
  }
}
