package throughline.synthesis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.ReadNote;

/** Names the themes of one board, each differently. Not thread-safe. */
public final class Naming {
  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_NOTES = 3;
  private static final double COVERED = .6;
  private static final double ADDS = .15;
  private static final double WEAKER = .3;
  private static final int ALTERNATIVES = 3;
  private static final int USUAL_LENGTH = 3;
  private static final Pattern MARKUP = Pattern.compile("[<>=|{}\\\\]");

  private final Candidates candidates;
  private final Keywords keywords;
  private final String unnamed;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param board all readable notes of the run
   * @param place puts a text into the centred space
   * @param taken labels that people gave already
   * @param unnamed the label when nothing of a theme may be shown
   */
  public Naming(
      List<ReadNote> board, Function<String, double[]> place, Set<String> taken, String unnamed) {
    candidates = new Candidates(board, place);
    keywords = new Keywords(board);
    this.unnamed = unnamed;
    taken.forEach(this::take);
  }

  /** Names a theme; {@code central} is all its notes, the most central first. */
  public Name name(List<ReadNote> central) {
    var readable = central.stream().filter(ReadNote::readable).toList();
    var found = readable.size() < FEWEST_NOTES ? List.<Candidate>of() : candidates.of(readable);
    var words = keywords.of(readable);
    for (var names : namings(found, readable.size())) {
      var label = label(names);
      if (label.length() <= LONGEST_LABEL && take(label)) {
        var spoken = names.stream().map(Candidate::facet).collect(Collectors.joining(" and "));
        return new Name(label, false, alternatives(found, label), words, spoken);
      }
    }
    return provisional(central, words);
  }

  /** The lemmas that set a theme apart, whoever named it. */
  public List<String> keywords(List<ReadNote> theme) {
    return keywords.of(theme.stream().filter(ReadNote::readable).toList());
  }

  /** Two facets where one leaves much unsaid, else one; then the same with the next candidates. */
  private static List<List<Candidate>> namings(List<Candidate> all, int notes) {
    var found =
        all.stream().filter(c -> c.lemmas().size() <= USUAL_LENGTH && c.score() > 0).toList();
    var namings = new ArrayList<List<Candidate>>();
    for (var first : found) {
      var longer = extended(first, all);
      var second = second(first, found, notes);
      second.ifPresent(s -> namings.add(List.of(longer, extended(s, all))));
      second.ifPresent(s -> namings.add(List.of(first, s)));
      namings.add(List.of(longer));
      namings.add(List.of(first));
    }
    return namings;
  }

  private static Optional<Candidate> second(Candidate first, List<Candidate> found, int notes) {
    if (first.notes().size() >= COVERED * notes) {
      return Optional.empty();
    }
    return found.stream()
        .filter(c -> !c.sharesWord(first) && c.score() >= WEAKER * first.score())
        .filter(
            c ->
                c.notes().stream().filter(n -> !first.notes().contains(n)).count()
                    >= Math.max(1, ADDS * notes))
        .findFirst();
  }

  /** "Water bottle" becomes "reusable water bottle" when most of its notes say so. */
  private static Candidate extended(Candidate candidate, List<Candidate> all) {
    return all.stream()
        .filter(c -> c.extend(candidate) && c.notes().size() >= COVERED * candidate.notes().size())
        .max(
            Comparator.<Candidate>comparingInt(c -> c.lemmas().size())
                .thenComparing(Candidate::score)
                .thenComparing(Candidate::facet))
        .orElse(candidate);
  }

  private static String label(List<Candidate> facets) {
    return Forms.capital(facets.stream().map(Candidate::facet).collect(Collectors.joining(" & ")));
  }

  private List<String> alternatives(List<Candidate> found, String label) {
    var others = new LinkedHashSet<String>();
    for (var c : found) {
      var other = Forms.capital(extended(c, found).facet());
      if (!label.toLowerCase(Locale.ROOT).contains(other.toLowerCase(Locale.ROOT))
          && other.length() <= LONGEST_LABEL) {
        others.add(other);
      }
    }
    return others.stream().limit(ALTERNATIVES).toList();
  }

  private Name provisional(List<ReadNote> central, List<String> words) {
    for (var note : central) {
      var beginning = Beginning.of(note.text());
      if (note.quotable() && !MARKUP.matcher(note.text()).find() && take(beginning)) {
        return new Name(
            beginning,
            true,
            List.of(),
            words,
            candidates.subject(note).orElse("“" + beginning.replaceAll("[;:!?].*", "…") + "”"));
      }
    }
    for (int n = 1; ; n++) {
      var label = n == 1 ? unnamed : unnamed + " " + n;
      if (take(label)) {
        return new Name(label, true, List.of(), words, "“" + label + "”");
      }
    }
  }

  private boolean take(String label) {
    return taken.add(label.toLowerCase(Locale.ROOT));
  }
}
