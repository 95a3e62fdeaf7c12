package throughline.results;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.analysis.Theme;
import throughline.board.Tally;
import throughline.board.View.NoteView;
import throughline.board.View.RoundView;
import throughline.results.ResultsPage.Quote;

/** Which notes speak for a theme (rule P13). */
final class Quoting {
  private static final int MOST = 2;

  private final Sight sight;
  private final Map<String, Theme> themes;
  private final Map<String, Integer> dots = new HashMap<>();

  Quoting(Sight sight, Map<String, Theme> themes) {
    this.sight = sight;
    this.themes = themes;
    // The latest round that asked about a note counts; rounds are never summed.
    for (RoundView round : sight.rounds().values()) {
      if (round.target().equals("note") && round.now() != null) {
        for (Tally tally : round.now()) {
          dots.put(tally.item(), tally.dots());
        }
      }
    }
  }

  List<Quote> of(String cluster) {
    Theme theme = themes.get(cluster);
    List<String> central = theme == null ? List.of() : theme.centralNotes();
    return sight.notes().entrySet().stream()
        .filter(n -> cluster.equals(n.getValue().c()) && n.getValue().into() == null)
        .sorted(
            Comparator.<Map.Entry<String, NoteView>>comparingInt(
                    n -> -dots.getOrDefault(n.getKey(), 0))
                .thenComparingInt(n -> rank(central, n.getKey())))
        .limit(MOST)
        .map(n -> new Quote(n.getValue().text(), n.getValue().lang(), n.getValue().tr()))
        .toList();
  }

  private static int rank(List<String> central, String note) {
    int at = central.indexOf(note);
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
