package throughline.synthesis.drafts;

import java.util.List;
import java.util.Set;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.Word;

/** What a note does: propose a solution, ask, or neither. */
enum Stance {
  PROPOSES,
  ASKS,
  TELLS;

  private static final Set<String> VERBS = Lines.words("verbs");
  private static final Set<String> NOUN_VERBS = Lines.words("noun-verbs");
  private static final Set<String> MODALS =
      Set.of("should", "must", "ought", "shall", "should've", "let's", "let", "wish");
  private static final Set<String> ASKING =
      Set.of(
          "who", "what", "when", "where", "which", "how", "why", "whose", "can", "could", "is",
          "are", "do", "does", "did", "will", "would", "has", "have", "should", "may");
  private static final Set<String> WE =
      Set.of("we", "you", "people", "i", "they", "one", "everyone", "someone", "staff");
  private static final Set<String> BETTER =
      Set.of(
          "more",
          "better",
          "fewer",
          "less",
          "safer",
          "faster",
          "cheaper",
          "easier",
          "clearer",
          "simpler",
          "free",
          "universal");

  static Stance of(List<Word> note, List<Clause> clauses) {
    if (clauses.stream().anyMatch(Stance::proposes) || wishes(note)) {
      return PROPOSES;
    }
    return clauses.stream().anyMatch(Stance::asks) ? ASKS : TELLS;
  }

  /**
   * A thing with "please", "instead of" or a purpose, and no statement before: asked for, not told.
   */
  private static boolean wishes(List<Word> note) {
    for (int i = 0; i < note.size(); i++) {
      var word = note.get(i);
      var next = i + 1 < note.size() ? note.get(i + 1).low() : "";
      boolean purpose =
          word.low().equals("so")
              && i > 1
              && Set.of("that", "we", "people", "they", "it", "one", "you").contains(next);
      if (i > 0
          && (word.low().equals("please")
              || word.low().equals("instead") && next.equals("of")
              || purpose)) {
        return true;
      }
      boolean told =
          word.tag().startsWith("AUX")
              || word.is("VERB") && !word.low().endsWith("ing") && !word.low().endsWith("ed");
      if (told || word.text().equals("?")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word is known as the base form of a verb. */
  static boolean verb(String word) {
    return VERBS.contains(word);
  }

  private static boolean asks(Clause c) {
    return c.question()
        || c.opens()
            && ASKING.contains(c.low(0))
            && c.tagged(1, "AUX", "PRON", "NOUN")
            && !c.tagged(0, "VERB")
            && !c.is(0, "who", "when", "where", "what", "which", "how", "why", "has", "have");
  }

  private static boolean proposes(Clause c) {
    return asksWhyNot(c) || !c.question() && (modal(c) || need(c) || imperative(c));
  }

  /** R2: "what if we …", "why don't we …", "can we …". */
  private static boolean asksWhyNot(Clause c) {
    return c.is(0, "what") && c.is(1, "if")
        || c.is(0, "why") && c.is(1, "don't", "not")
        || c.question() && c.is(0, "can", "could") && c.is(1, "we");
  }

  /** R7, R8: anything that should, could or must be. */
  private static boolean modal(Clause c) {
    for (int i = 0; i < c.size(); i++) {
      boolean could =
          c.is(i, "could", "would")
              && c.is(i - 1, "we", "people", "you", "that")
              && !c.is(i + 1, "not");
      boolean needTo = c.is(i, "need", "needs") && c.is(i + 1, "to");
      if (i > 0 && MODALS.contains(c.low(i)) && !c.is(i, "let", "wish") || could || needTo) {
        return true;
      }
    }
    return c.is(0, "should", "must", "let's") || c.is(0, "i", "we") && c.is(1, "wish");
  }

  /** R9: "we need NP", "need NP", "there should be NP", "more NP". */
  private static boolean need(Clause c) {
    int i = WE.contains(c.low(0)) ? 1 : 0;
    boolean needs =
        c.is(i, "need", "needs", "want") && c.size() > i + 1 && !c.tagged(i + 1, "AUX", "VERB");
    boolean bare =
        BETTER.contains(c.low(0))
            && c.size() > 1
            && c.words().stream().noneMatch(w -> w.tag().startsWith("AUX"));
    return needs || bare;
  }

  /** R10: a base verb at the head of a sentence, "don't …", "stop …ing". */
  private static boolean imperative(Clause c) {
    if (!c.opens() || c.size() < 2) {
      return false;
    }
    if (c.is(0, "don't", "never") && c.tagged(1, "VERB")) {
      return true;
    }
    if (c.is(0, "auto", "pre", "pre-", "cross") && VERBS.contains(c.low(1))) {
      return true;
    }
    var first = c.low(0);
    if (!VERBS.contains(first)
        || c.tagged(1, "AUX")
        || c.is(1, "of", "is", "are", "to") && NOUN_VERBS.contains(first)) {
      return false;
    }
    return !NOUN_VERBS.contains(first) || objectFollows(c) && !finiteLater(c);
  }

  private static boolean objectFollows(Clause c) {
    boolean thing =
        c.tagged(1, "DET", "PRON", "NUM", "PROPN", "CCONJ")
            || c.is(1, "people", "up", "out", "by", "half");
    boolean plural = c.tagged(1, "NOUN") && c.low(1).endsWith("s") && !c.low(1).endsWith("ss");
    return thing
        || plural
        || c.tagged(1, "ADJ") && (c.tagged(2, "NOUN", "ADJ", "PROPN"))
        || c.tagged(0, "VERB") && c.tagged(1, "NOUN");
  }

  private static boolean finiteLater(Clause c) {
    for (int i = 2;
        i < c.size()
            && !c.is(
                i, "so", "when", "if", "before", "who", "which", "that", "we", "how", "what", "to");
        i++) {
      boolean base =
          c.tagged(i - 1, "NOUN") && !c.low(i).endsWith("ing") && !c.low(i).endsWith("ed");
      boolean inflected =
          c.tagged(i, "VERB") && (c.low(i).endsWith("s") || base) && !c.tagged(i - 1, "ADP", "DET");

      if (inflected || c.tagged(i, "AUX")) {
        return true;
      }
    }
    return false;
  }
}
