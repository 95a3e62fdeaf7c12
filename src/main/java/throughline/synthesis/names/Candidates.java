package throughline.synthesis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.text.Spelling;
import throughline.synthesis.text.Word;
import throughline.synthesis.vectors.Space;

/** Finds and scores what might name a theme. */
final class Candidates {
  private static final Set<String> GENERAL = Lines.words("general");
  private static final Set<String> GENERAL_ADJECTIVES = Lines.words("general-adjectives");
  private static final double[] LENGTH = {0, .7, 1, .95, .9};
  private static final int TELLING = 3;
  private static final int EMBEDDED = 20;
  private static final int IN_NOTES = 2;
  private static final double NAME_SHARE = .6;

  private final Board board;
  private final Phrases phrases;
  private final Function<String, double[]> place;

  Candidates(List<ReadNote> notes, Function<String, double[]> place) {
    board = new Board(notes);
    phrases = new Phrases(notes.stream().map(ReadNote::words).toList());
    this.place = place;
  }

  /** The best first, up to four words long. */
  List<Candidate> of(List<ReadNote> theme) {
    var ids = theme.stream().map(ReadNote::id).collect(Collectors.toSet());
    var byKey = new TreeMap<String, List<Phrase>>();
    theme.stream()
        .filter(ReadNote::quotable)
        .flatMap(note -> phrases.in(note.words()).stream())
        .forEach(
            p ->
                byKey
                    .computeIfAbsent(p.key() + (p.verb() ? "!" : ""), k -> new ArrayList<>())
                    .add(p));
    var rough =
        byKey.values().stream()
            .map(o -> rough(o, ids))
            .filter(c -> allowed(c, ids.size()))
            .sorted(BEST)
            .toList();
    var centre = Space.centroid(theme.stream().map(ReadNote::point).toList());
    return rough.stream().limit(EMBEDDED).map(c -> weighed(c, centre)).sorted(BEST).toList();
  }

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::facet);

  /** What one note is about: its longest phrase of two words and more. */
  Optional<String> subject(ReadNote note) {
    if (note.text().contains("?")) {
      return Optional.empty();
    }
    var all = phrases.in(note.words());
    return all.stream()
        .filter(p -> telling(p) && all.stream().noneMatch(q -> q.endsWith(p) && !telling(q)))
        .min(LONGEST_FIRST)
        .map(p -> new Candidate(List.of(p), Set.of(), 0, board).facet());
  }

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt(p -> -p.words().size());

  private static boolean telling(Phrase p) {
    boolean words = p.words().size() >= 2 && p.words().size() <= TELLING;
    boolean general = p.words().stream().anyMatch(w -> GENERAL_ADJECTIVES.contains(w.lemma()));
    return !p.verb()
        && words
        && !general
        && !GENERAL.contains(p.head().lemma())
        && Spelling.known(p.words());
  }

  private Candidate rough(List<Phrase> occurrences, Set<String> theme) {
    var first = occurrences.get(0);
    var holding = board.holding(first.lemmas());
    var in = holding.stream().filter(theme::contains).collect(Collectors.toSet());
    double length =
        LENGTH[first.words().size()]
            * (GENERAL_ADJECTIVES.contains(first.first().lemma()) ? .9 : 1);
    double score =
        board.distinct(holding, theme) * Math.sqrt((double) in.size() / theme.size()) * length;
    return new Candidate(List.copyOf(occurrences), in, score, board);
  }

  private Candidate weighed(Candidate c, double[] centre) {
    double central = .15 + Math.max(0, Space.cosine(place.apply(c.facet()), centre));
    return new Candidate(c.occurrences(), c.notes(), c.score() * central, board);
  }

  private static boolean allowed(Candidate c, int notes) {
    var phrase = c.phrase();
    boolean named =
        phrase.words().stream()
            .anyMatch(
                w ->
                    w.is("PROPN") && !w.text().equals(w.text().toUpperCase(java.util.Locale.ROOT)));
    return c.notes().size() >= IN_NOTES
        && !lone(phrase)
        && (!named || c.notes().size() >= NAME_SHARE * notes);
  }

  private static boolean lone(Phrase phrase) {
    return phrase.words().stream()
        .map(Word::lemma)
        .allMatch(l -> GENERAL.contains(l) || GENERAL_ADJECTIVES.contains(l));
  }
}
