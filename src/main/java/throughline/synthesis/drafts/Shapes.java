package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.Word;

/** Noun phrases with what hangs on them, and their articles. Places are counted in words. */
final class Shapes {
  private static final Set<String> POSSESSIVES =
      Set.of(
          "our", "my", "your", "their", "the", "a", "an", "each", "every", "all", "some", "these",
          "those", "both", "another", "other");
  private static final Set<String> BEFORE =
      Set.of(
          "in", "at", "on", "for", "of", "to", "from", "between", "under", "near", "across", "with",
          "without", "by", "during", "after", "before", "about", "inside", "outside", "along",
          "around", "through", "among", "per", "within", "into", "onto", "over", "off");
  private static final Set<String> ADJUNCT =
      Set.of("every", "all", "each", "this", "last", "next", "same");
  private static final Set<String> FIXED =
      Set.of(
          "by", "at", "on", "in", "per", "of", "as", "without", "for", "to", "from", "with",
          "into");

  private Shapes() {}

  /** End of the noun phrase that begins at i, or -1. */
  static int noun(Clause c, int i) {
    int end = -1;
    int at = i;
    while (at < c.size() && part(c, at, i)) {
      var word = c.word(at);
      at++;
      if (word.noun() || word.tag().startsWith("NOUN+") || word.tag().startsWith("PROPN+")) {
        end = at;
      }
    }
    return end;
  }

  private static boolean part(Clause c, int at, int begin) {
    var word = c.word(at);
    if (word.is("NOUN", "PROPN", "ADJ", "NUM", "DET")
        || word.tag().startsWith("NOUN+")
        || word.tag().startsWith("PROPN+")) {
      return !(word.is("DET") && at > begin && ADJUNCT.contains(word.low()));
    }
    if (word.is("PRON")) {
      return POSSESSIVES.contains(word.low()) && at == begin;
    }
    if (word.is("VERB")) {
      return (word.low().endsWith("ing") || word.low().endsWith("ed"))
          && c.tagged(at + 1, "NOUN", "PROPN", "ADJ")
          && !(at > begin && c.word(at - 1).noun());
    }
    if (word.is("ADV")) {
      return c.tagged(at + 1, "ADJ") && at == begin;
    }
    if (word.is("SYM")) {
      return word.text().equals("$");
    }
    return word.is("CCONJ")
        && at > begin
        && (c.tagged(at - 1, "NOUN", "PROPN", "NUM")
                && c.tagged(at + 1, "NOUN", "PROPN", "ADJ", "DET", "NUM")
            || c.tagged(at - 1, "ADJ") && c.tagged(at + 1, "ADJ"));
  }

  /**
   * End of what hangs on a noun phrase that ended at i: "in the lot", "every month", "right now".
   */
  static int hanging(Clause c, int i) {
    int at = i;
    while (at < c.size()) {
      int next = -1;
      if (BEFORE.contains(c.low(at)) && !c.is(at + 1, "be")) {
        next = noun(c, at + 1);
      } else if (ADJUNCT.contains(c.low(at))) {
        next = noun(c, at + 1);
      } else if (c.tagged(at, "ADV") && !c.is(at, "not", "never", "too", "so", "only")) {
        next = at + 1;
      }
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Whether a verb phrase "to …" runs from i to the end. */
  static boolean infinitive(Clause c, int i) {
    return c.is(i, "to")
        && c.tagged(i + 1, "VERB", "AUX")
        && c.word(i + 1).low().equals(c.word(i + 1).lemma());
  }

  /** Whether from i to the end there is only what may hang on a noun, perhaps with a purpose. */
  static boolean complete(Clause c, int i) {
    int at = hanging(c, i);
    return at == c.size() || infinitive(c, at);
  }

  /** "The" before a single thing that notes name without an article: subjects and objects only. */
  static List<Word> articled(List<Word> words) {
    var clause = new Clause(words, false, false);
    var result = new ArrayList<Word>();
    int at = 0;
    while (at < words.size()) {
      int end = starts(clause, at) ? noun(clause, at) : -1;
      if (end > at) {
        if (needsArticle(words.subList(at, end)) && !fixed(clause, at)) {
          result.add(new Word("the", Turned.FRAME, "the", true));
        }
        result.addAll(words.subList(at, end));
        at = end;
      } else {
        result.add(words.get(at++));
      }
    }
    return result;
  }

  /** At the front, after the verb of the phrase, after "if" and "how". */
  private static boolean starts(Clause c, int at) {
    boolean verb = c.tagged(at - 1, "VERB") && (at == 1 || c.is(at - 2, "to", "and"));
    boolean front =
        at == 0
            || verb
            || c.tagged(at - 1, "SCONJ", "ADP")
            || c.is(at - 1, "when", "how", "where", "why");
    return front && c.tagged(at, "NOUN", "ADJ") && noun(c, at) > at;
  }

  private static boolean fixed(Clause c, int at) {
    return at > 0 && c.tagged(at - 1, "ADP") && FIXED.contains(c.low(at - 1));
  }

  /** A lone singular of something countable, with neither article nor owner. */
  static boolean needsArticle(List<Word> phrase) {
    var head = phrase.get(phrase.size() - 1);
    boolean owned =
        phrase.stream()
            .anyMatch(w -> w.is("DET", "PRON", "NUM") || w.tag().contains("+") || w.is("SYM"));
    boolean named =
        head.is("PROPN")
            || !head.low().equals(head.text())
                && phrase.size() == 1
                && head.text().equals(head.text().toUpperCase(java.util.Locale.ROOT));
    boolean several = phrase.stream().anyMatch(w -> w.is("CCONJ"));
    return !owned && !named && !several && !Forms.bare(head);
  }

  /** "a" or "an" before these words. */
  static List<Word> indefinite(List<Word> phrase) {
    var first = phrase.get(0).low();
    var article = first.matches("[aeio].*|u(?!ni|se|ti).*") ? "an" : "a";
    return List.of(new Word(article, Turned.FRAME, "a", true));
  }

  /** My group is our group; false when a word speaks to somebody. */
  static List<Word> ours(List<Word> words) {
    return words.stream()
        .map(w -> w.low().equals("my") ? new Word("our", "PRON", "our", w.spaced()) : w)
        .toList();
  }
}
