package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.Word;

/**
 * Cuts a note at the ends of clauses and nowhere else: sentence ends, dashes, brackets, colons,
 * words like "because", and commas or "and" before a new clause.
 */
final class Clauses {
  private static final Set<String> MARKS =
      Set.of("-", "(", ")", "[", "]", ":", ";", "\"", "...", "…", "=", "->", "→", "≠");
  private static final Set<String> CONNECTIVES =
      Set.of("because", "since", "but", "although", "otherwise", "though", "whereas", "plus");
  private static final Set<String> RELATIVES = Set.of("which", "who");
  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "we",
          "you",
          "they",
          "he",
          "she",
          "it",
          "nobody",
          "everyone",
          "someone",
          "none",
          "people",
          "there",
          "this",
          "that");
  private static final Set<String> OPENERS =
      Set.of(
          "no", "not", "never", "then", "too", "every", "none", "nobody", "need", "needs", "please",
          "don't", "by", "such", "so", "lost", "had", "took", "made", "got", "takes");
  private static final Set<String> FILLERS =
      Set.of(
          "also",
          "and",
          "so",
          "maybe",
          "just",
          "well",
          "oh",
          "please",
          "honestly",
          "basically",
          "seriously",
          "but",
          "then",
          "or",
          "still",
          "like",
          "plus");
  private static final Set<String> TAILS =
      Set.of(
          "already",
          "again",
          "too",
          "please",
          "basically",
          "seriously",
          "honestly",
          "anymore",
          "lol",
          "though",
          "pls",
          "either",
          "tbh",
          "btw",
          "anywhere",
          "ever",
          "still");

  private Clauses() {}

  static List<Clause> of(List<Word> note) {
    var clauses = new ArrayList<Clause>();
    int begin = 0;
    boolean opens = true;
    for (int i = 0; i <= note.size(); i++) {
      int skip = i == note.size() ? 0 : boundary(note, begin, i);
      if (i == note.size() || skip >= 0) {
        add(clauses, note.subList(begin, i), question(note, i), opens);
        opens = i < note.size() && (end(note.get(i).low()) || MARKS.contains(note.get(i).low()));
        begin = i + Math.max(skip, 0);
      }
    }
    return clauses;
  }

  /** How many words the cut at i swallows; -1 for no cut. */
  private static int boundary(List<Word> note, int begin, int i) {
    var word = note.get(i);
    var low = word.low();
    if (end(low) || MARKS.contains(low)) {
      return 1;
    }
    if (i <= begin) {
      return -1;
    }
    if (low.equals(",")) {
      return newClause(note, i + 1) || openFragment(note, i + 1) ? 1 : -1;
    }
    if (CONNECTIVES.contains(low) || low.equals("so") && cutsAtSo(note, i)) {
      return 1;
    }
    if (low.equals("and") || low.equals("then")) {
      return newClause(note, i + 1) ? 1 : -1;
    }
    return RELATIVES.contains(low) && note.get(i - 1).noun() ? 0 : -1;
  }

  private static boolean cutsAtSo(List<Word> note, int i) {
    boolean degree = i + 1 < note.size() && note.get(i + 1).is("ADJ", "ADV");
    return !degree && note.get(i - 1).is("NOUN", "PROPN", "ADV", "PRON", "VERB", "ADP");
  }

  /** A subject and its verb: "we call eight places", "battery dies by noon". */
  private static boolean newClause(List<Word> note, int at) {
    int i = at;
    while (i < note.size() && note.get(i).is("ADV") && !note.get(i).low().equals("not")) {
      i++;
    }
    if (i + 1 < note.size() && SUBJECTS.contains(note.get(i).low())) {
      return true;
    }
    boolean noun = false;
    for (; i < note.size() && i < at + 6; i++) {
      var word = note.get(i);
      if (noun
          && (word.is("AUX") || word.tag().startsWith("AUX+") || word.is("VERB") && finite(word))) {
        return true;
      }
      noun |= word.noun();
      boolean goesOn =
          word.is("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "CCONJ", "ADV")
              || word.tag().startsWith("NOUN+")
              || word.is("VERB") && !noun;
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  private static boolean finite(Word verb) {
    return !verb.low().endsWith("ing") && !verb.low().endsWith("ed");
  }

  private static boolean openFragment(List<Word> note, int at) {
    return at < note.size() && (OPENERS.contains(note.get(at).low()) || note.get(at).is("AUX"));
  }

  private static boolean question(List<Word> note, int i) {
    for (int j = i; j < note.size(); j++) {
      if (note.get(j).text().startsWith("?") || note.get(j).text().endsWith("?")) {
        return true;
      }
      if (end(note.get(j).low())) {
        return false;
      }
    }
    return false;
  }

  /** "Not enough units period", but not the period of "every pay period". */
  private static boolean tail(List<Word> words, int at) {
    boolean fullStop =
        words.get(at).low().equals("period") && at > 0 && Forms.plural(words.get(at - 1));
    return fullStop || TAILS.contains(words.get(at).low());
  }

  private static boolean end(String low) {
    return low.matches("[.!?]+");
  }

  private static void add(List<Clause> clauses, List<Word> words, boolean question, boolean opens) {
    int from = 0;
    int to = words.size();
    while (from < to
        && (FILLERS.contains(words.get(from).low()) || words.get(from).is("PUNCT", "INTJ"))) {
      from++;
    }
    while (to > from && (tail(words, to - 1) || words.get(to - 1).is("PUNCT"))) {
      to--;
    }
    if (from < to) {
      clauses.add(new Clause(List.copyOf(words.subList(from, to)), question, opens));
    }
  }
}
