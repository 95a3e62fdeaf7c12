package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.synthesis.text.Word;

/** R6: "NP can't VP" is "make it possible (for NP) to VP". */
final class Inability {
  private static final Set<String> NOBODY = Set.of("i", "we", "you", "one", "people", "nobody");
  private static final Set<String> ASKING =
      Set.of("what", "which", "who", "how", "where", "when", "why", "whether", "if");
  private static final Set<String> OTHER_SENSE =
      Set.of(
          "have", "wait", "help", "believe", "stand", "trust", "blame", "be", "get", "even", "do",
          "keep", "go", "just", "only");
  private static final Set<String> LIMITS =
      Set.of(
          "unless",
          "except",
          "only",
          "because",
          "any",
          "anything",
          "anyone",
          "anybody",
          "not",
          "without");
  private static final Set<String> DROPPED =
      Set.of("any", "really", "ever", "even", "easily", "always");
  private static final int FEWEST_WORDS = 3;

  private Inability() {}

  static Optional<Turned> turn(Clause c) {
    if (c.is(0, "why") && c.is(1, "can't")) {
      return whyCant(c);
    }
    int way = Openings.possession(c);
    if (c.is(way, "no") && c.is(way + 1, "way") && Shapes.infinitive(c, way + 2)) {
      return possible(List.of(), c.from(way + 3));
    }
    if (c.is(0, "no") && c.is(1, "one")) {
      return unknown(c, 2, List.of());
    }
    int subject =
        NOBODY.contains(c.low(0))
            ? 1
            : Math.max(0, Shapes.hanging(c, Math.max(0, Shapes.noun(c, 0))));
    var whom =
        subject == 0 || NOBODY.contains(c.low(0)) ? List.<Word>of() : c.words().subList(0, subject);
    if (c.is(0, "nobody")) {
      return unknown(c, 1, List.of());
    }
    return cannot(c, subject, whom);
  }

  private static Optional<Turned> whyCant(Clause c) {
    int subject = NOBODY.contains(c.low(2)) ? 3 : subject(c);
    if (subject < 0) {
      return Optional.empty();
    }
    var whom = NOBODY.contains(c.low(2)) ? List.<Word>of() : c.words().subList(2, subject);
    return possible(whom, c.from(subject));
  }

  /** The tagger takes "share" of "why can't the cities share data" for a noun. */
  private static int subject(Clause c) {
    int end = Shapes.noun(c, 2);
    for (int i = end - 1; i > 3 && !c.tagged(end, "VERB"); i--) {
      if (Stance.verb(c.low(i)) && c.tagged(i - 1, "NOUN", "PROPN")) {
        return i;
      }
    }
    return end;
  }

  /** "Nobody can explain how …", "no one knows which …". */
  private static Optional<Turned> unknown(Clause c, int at, List<Word> whom) {
    if (c.is(at, "can")) {
      return possible(whom, c.from(at + 1));
    }
    boolean asks = ASKING.contains(c.low(at + 1)) && c.size() > at + 3;
    if (c.is(at, "knows", "know") && asks) {
      var know = new ArrayList<Word>();
      know.add(new Word("know", "VERB", "know", true));
      know.addAll(c.from(at + 1));
      return possible(whom, know);
    }
    return Optional.empty();
  }

  private static Optional<Turned> cannot(Clause c, int at, List<Word> whom) {
    if (c.is(at, "can't", "couldn't")) {
      return possible(whom, c.from(at + 1));
    }
    if (c.is(at, "don't") && c.is(at + 1, "know") || c.is(at, "doesn't") && c.is(at + 1, "know")) {
      return unknown(c, at + 1, whom);
    }
    int be = c.is(at, "is", "are", "isn't", "aren't", "being") ? at + 1 : at;
    if (c.is(be, "unable") && c.is(be + 1, "to")) {
      return possible(whom, c.from(be + 2));
    }
    boolean notAble = c.is(be, "not") && c.is(be + 1, "able") && c.is(be + 2, "to");
    return notAble ? possible(whom, c.from(be + 3)) : Optional.empty();
  }

  private static Optional<Turned> possible(List<Word> whom, List<Word> deed) {
    var clause = new Clause(deed, false, false);
    if (deed.isEmpty()
        || OTHER_SENSE.contains(clause.low(0))
        || !clause.tagged(0, "VERB", "AUX", "NOUN", "ADJ", "ADP", "ADV")) {
      return Optional.empty();
    }
    var verb = deed.get(0).as("VERB", deed.get(0).low());
    var words = new ArrayList<Word>();
    boolean personal = false;
    for (int i = 0; i < deed.size(); i++) {
      var w = i == 0 ? verb : deed.get(i);
      if (DROPPED.contains(w.low())) {
        continue;
      }
      if (LIMITS.contains(w.low())) {
        return Optional.empty();
      }
      personal |= Set.of("my", "your").contains(w.low());
      words.addAll(turned(w));
    }
    if (words.size() < FEWEST_WORDS && whom.isEmpty()
        || whom.stream().anyMatch(w -> w.is("PRON") && !Set.of("our", "my").contains(w.low()))) {
      return Optional.empty();
    }
    var people = personal && whom.isEmpty() ? Turned.frame("for people to") : Turned.frame("to");
    var who = new ArrayList<Word>();
    if (!whom.isEmpty()) {
      who.addAll(Turned.frame("for"));
      who.addAll(Shapes.articled(Shapes.ours(whom)));
    }
    return Optional.of(
        Turned.of("R6", Turned.frame("make it possible"), who, people, Shapes.articled(words)));
  }

  /**
   * Not before it happened is the wish turned round: "until" becomes "before"; you and I are
   * people.
   */
  private static List<Word> turned(Word w) {
    return switch (w.low()) {
      case "until", "till" -> List.of(new Word("before", Turned.FRAME, "before", true));
      case "my", "your" -> List.of(new Word("their", "PRON", "their", true));
      case "you're" -> Turned.frame("people are");
      case "you" -> Turned.frame("people");
      case "we're" -> Turned.frame("we are");
      default -> List.of(w);
    };
  }
}
