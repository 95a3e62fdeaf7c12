package throughline.rehearsal;

import java.util.Collection;
import java.util.List;

/** The dots of a theme, reckoned by the player: of the latest round that asked about it. */
final class Scores {
  private static final Score NONE = new Score(0, 0);

  private Scores() {}

  /**
   * @param cluster the theme's cluster, or empty for a group that only the machine made
   */
  static Score of(List<Ballots> rounds, String cluster, Collection<String> notes) {
    for (int i = rounds.size() - 1; i >= 0; i--) {
      Ballots round = rounds.get(i);
      boolean onNotes = round.rules().onNotes();
      boolean asked =
          onNotes
              ? notes.stream().anyMatch(round.items()::contains)
              : round.items().contains(cluster);
      if (asked) {
        return onNotes
            ? round.scores(item -> notes.contains(item) ? "" : null).getOrDefault("", NONE)
            : round.scores(item -> item).getOrDefault(cluster, NONE);
      }
    }
    return NONE;
  }
}
