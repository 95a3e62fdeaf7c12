package throughline.analysis;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import throughline.board.Board;
import throughline.board.Figures;
import throughline.board.Note;
import throughline.board.Round;
import throughline.board.Tally;
import throughline.board.Target;

/**
 * The dots of a theme: of one round, never summed over rounds, never of one that is open.
 *
 * @param round the latest closed round that asked about it, or null
 * @param dots followed through merges
 * @param voters people who gave at least one
 */
public record Dots(Round round, int dots, int voters) {
  public static final Dots NONE = new Dots(null, 0, 0);

  /** Id of the round, or null. */
  public String roundId() {
    return round == null ? null : round.id();
  }

  /** Of a cluster: of itself, or of its notes, in the latest closed round that asked about it. */
  public static Dots of(Board board, String cluster) {
    return latest(board, round -> asks(board, round, cluster))
        .map(
            round ->
                Figures.byCluster(board, round).stream()
                    .filter(t -> t.item().equals(cluster))
                    .findFirst()
                    .map(t -> of(round, t))
                    .orElse(new Dots(round, 0, 0)))
        .orElse(NONE);
  }

  /** Of any notes, in the latest closed round on notes that asked about one of them. */
  public static Dots on(Board board, Set<String> notes) {
    return latest(
            board, r -> r.target() == Target.NOTE && r.items().stream().anyMatch(notes::contains))
        .map(round -> of(round, Figures.on(round, "", notes)))
        .orElse(NONE);
  }

  private static Dots of(Round round, Tally tally) {
    return new Dots(round, tally.dots(), tally.voters());
  }

  private static Optional<Round> latest(Board board, Predicate<Round> asks) {
    return board.rounds().values().stream()
        .filter(r -> !r.open() && asks.test(r))
        .max(Comparator.comparingInt(Round::number));
  }

  private static boolean asks(Board board, Round round, String cluster) {
    return round.items().stream()
        .anyMatch(
            item -> {
              Note note = board.notes().get(item);
              return round.target() == Target.CLUSTER
                  ? cluster.equals(board.living(item))
                  : note != null && cluster.equals(board.clusterOf(note));
            });
  }
}
