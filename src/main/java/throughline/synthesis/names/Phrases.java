package throughline.synthesis.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.Word;

/**
 * Finds noun phrases and verbs with their object. Knows which words of the board are ever nouns,
 * since the tagger takes the first half of "pay stub" for a verb.
 */
final class Phrases {
  static final int LONGEST = 4;
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}'&/-]*|\\p{L}+\\d{1,2}");
  private static final Set<String> NOT_OPENING = Lines.words("general-adjectives");
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "get", "do", "need", "want", "let", "go", "take", "give", "say", "tell",
          "know", "see", "keep", "make");

  private final Set<String> nouns = new HashSet<>();

  Phrases(Collection<List<Word>> board) {
    board.forEach(note -> note.stream().filter(Word::noun).forEach(w -> nouns.add(w.lemma())));
  }

  /** Every sub-phrase of a note that ends in a noun. */
  List<Phrase> in(List<Word> note) {
    var found = new ArrayList<Phrase>();
    for (int end = 0; end < note.size(); end++) {
      if (!noun(note.get(end)) || !endsHere(note, end)) {
        continue;
      }
      for (int start = end;
          start >= 0 && end - start < LONGEST && inside(note, start, end);
          start--) {
        var words = note.subList(start, end + 1);
        if (opens(note, start, end)) {
          found.add(new Phrase(words, false));
        }
        addVerb(found, note, start, words);
      }
    }
    return found;
  }

  private void addVerb(List<Phrase> found, List<Word> note, int start, List<Word> object) {
    int at = start - 1;
    if (at >= 0 && note.get(at).is("DET") && !note.get(at).lemma().equals("no")) {
      at--;
    }
    if (at >= 0 && object.size() < 3 && note.get(at).is("VERB") && base(note.get(at))) {
      var words = new ArrayList<Word>();
      words.add(note.get(at));
      words.addAll(object);
      boolean compound =
          at == start - 1
              && object.get(object.size() - 1).low().equals(object.get(object.size() - 1).lemma());
      if (!(compound && nouns.contains(note.get(at).lemma()))) {
        found.add(new Phrase(List.copyOf(words), true));
      }
    }
  }

  private static boolean base(Word verb) {
    return verb.low().equals(verb.lemma()) && !LIGHT.contains(verb.lemma());
  }

  private boolean noun(Word w) {
    return w.noun() && PLAIN.matcher(w.text()).matches() && w.text().length() > 1;
  }

  /** The last noun of a run only: "pay" of "pay stub" is no phrase of its own. */
  private boolean endsHere(List<Word> note, int end) {
    return end + 1 >= note.size() || !noun(note.get(end + 1));
  }

  private boolean inside(List<Word> note, int at, int end) {
    var w = note.get(at);
    if (!PLAIN.matcher(w.text()).matches()) {
      return false;
    }
    if (at == end || w.noun() || w.is("ADJ")) {
      return true;
    }
    boolean opening =
        at == 0
            || note.get(at - 1)
                .is("DET", "ADJ", "ADP", "NUM", "SYM", "PUNCT", "CCONJ", "VERB", "SCONJ");
    return w.is("VERB")
        && opening
        && (w.low().endsWith("ing") || w.low().endsWith("ed") || nouns.contains(w.lemma()));
  }

  private static boolean opens(List<Word> note, int start, int end) {
    var w = note.get(start);
    return !(w.is("ADJ") && (start == end || NOT_OPENING.contains(w.lemma()) && end - start < 1))
        && !(start > 0 && note.get(start - 1).text().equals("-") && !note.get(start).spaced());
  }
}
