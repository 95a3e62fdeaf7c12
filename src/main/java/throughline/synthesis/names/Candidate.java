package throughline.synthesis.names;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.Word;

/**
 * A phrase that might name a theme.
 *
 * @param occurrences in the theme, at least one
 * @param notes ids of the theme's notes that hold all its lemmas
 * @param score distinct × coverage × centrality × length
 */
record Candidate(List<Phrase> occurrences, Set<String> notes, double score, Board board) {

  List<String> lemmas() {
    return occurrences.get(0).lemmas();
  }

  boolean sharesWord(Candidate other) {
    return lemmas().stream().anyMatch(other.lemmas()::contains);
  }

  /** Whether it is a longer phrase around another of the same kind. */
  boolean extend(Candidate other) {
    return lemmas().size() > other.lemmas().size()
        && Collections.indexOfSubList(lemmas(), other.lemmas()) >= 0
        && occurrences.get(0).verb() == other.occurrences.get(0).verb();
  }

  /** How it is mostly written, a plural before a singular. */
  Phrase phrase() {
    Map<String, List<Phrase>> written =
        occurrences.stream()
            .collect(Collectors.groupingBy(this::written, TreeMap::new, Collectors.toList()));
    return written.values().stream()
        .max(
            Comparator.<List<Phrase>>comparingInt(p -> Forms.plural(p.get(0).head()) ? 1 : 0)
                .thenComparingInt(List::size))
        .orElseThrow()
        .get(0);
  }

  /**
   * As it stands in a name and a sentence: one thing becomes many, so that no article is missed.
   */
  String facet() {
    var phrase = phrase();
    var written = written(phrase);
    if (Forms.bare(phrase.head())) {
      return written;
    }
    int last = written.lastIndexOf(' ') + 1;
    return written.substring(0, last) + Forms.plural(written.substring(last));
  }

  private String written(Phrase phrase) {
    var words = phrase.words().stream().map(this::word).collect(Collectors.toList());
    if (phrase.verb()) {
      words.set(0, Forms.gerund(phrase.first().lemma()));
    }
    return String.join(" ", words);
  }

  /** A capital that the board also leaves out says nothing. */
  private String word(Word word) {
    boolean capital = word.text().substring(1).equals(word.low().substring(1));
    return capital && board.lowers(word) ? word.low() : word.text();
  }
}
