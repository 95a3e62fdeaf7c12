package throughline.synthesis.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.ReadNote;

/** The single words that set a theme apart. */
final class Keywords {
  private static final int MOST = 6;
  private static final Set<String> GENERAL = Lines.words("general");
  private static final Set<String> STOP = Lines.words("stop-en");
  private static final Set<String> LIGHT = Lines.words("general-adjectives");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");

  private final Board board;

  Keywords(List<ReadNote> notes) {
    board = new Board(notes);
  }

  List<String> of(List<ReadNote> theme) {
    var ids = theme.stream().map(ReadNote::id).collect(Collectors.toSet());
    var lemmas = new TreeSet<String>();
    for (var note : theme) {
      if (note.quotable()) {
        note.words().stream()
            .filter(w -> w.is("NOUN", "PROPN", "VERB", "ADJ"))
            .map(w -> w.lemma())
            .filter(
                l ->
                    WORD.matcher(l).matches()
                        && !GENERAL.contains(l)
                        && !STOP.contains(l)
                        && !LIGHT.contains(l))
            .forEach(lemmas::add);
      }
    }
    return lemmas.stream()
        .sorted(Comparator.comparingDouble((String l) -> -score(l, ids)).thenComparing(l -> l))
        .limit(MOST)
        .toList();
  }

  private double score(String lemma, Set<String> theme) {
    var holding = board.holding(List.of(lemma));
    long in = holding.stream().filter(theme::contains).count();
    return board.distinct(holding, theme) * Math.sqrt((double) in / theme.size());
  }
}
