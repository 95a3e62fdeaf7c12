package throughline.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The counts that must be the same on every screen and in every export: defined here and nowhere
 * else.
 *
 * @param notes notes that the room sees; the same words of the same person count once
 * @param people participants who wrote them (notes entered for somebody have no participant)
 * @param departments departments they come from
 */
public record Figures(int notes, int people, int departments) {

  /** Figures of a cluster as the board is now. */
  public static Figures of(Board board, String cluster) {
    return of(board.in(cluster));
  }

  /** Figures of any notes. */
  public static Figures of(Stream<Note> notes) {
    Set<String> contributions = new HashSet<>();
    Set<String> people = new HashSet<>();
    Set<String> departments = new HashSet<>();
    notes.forEach(
        n -> {
          contributions.add(
              n.author() == null ? n.id() : n.author() + "\n" + Text.folded(n.text()));
          if (n.author() != null) {
            people.add(n.author());
          }
          if (n.department() != null && !n.department().isEmpty()) {
            departments.add(n.department());
          }
        });
    return new Figures(contributions.size(), people.size(), departments.size());
  }

  /** The same without what tells too much of few people. */
  Figures forEverybody() {
    int told = Few.people(people);
    return new Figures(notes, told, told == 0 ? 0 : departments);
  }

  /** A round's dots with merges followed: what was voted for counts for what it has become. */
  public static List<Tally> now(Board board, Round round) {
    return round.count(item -> become(board, round.target(), item));
  }

  /** A rating's figures with merges followed: what was rated counts for what it has become. */
  public static List<Priority> now(Board board, Rating rating) {
    return rating.count(item -> become(board, rating.target(), item));
  }

  /** Where the room put items of a rating together, with merges followed. */
  public static List<Priority> placed(Board board, Rating rating) {
    return rating.placed(item -> become(board, rating.target(), item));
  }

  /** What an item has become since, through merges; null where nothing is left of it. */
  static String become(Board board, Target target, String item) {
    return target == Target.NOTE ? board.root(board.notes().get(item)).id() : board.living(item);
  }

  /** A round's dots by cluster: of the cluster itself, or of the notes that are in it now. */
  public static List<Tally> byCluster(Board board, Round round) {
    return round.target() == Target.CLUSTER
        ? now(board, round)
        : round.count(item -> board.clusterOf(board.notes().get(item)));
  }

  /** A round's dots on any set of notes, with the people who gave them. */
  public static Tally on(Round round, String name, Set<String> notes) {
    return round.count(item -> notes.contains(item) ? name : null).stream()
        .findFirst()
        .orElse(new Tally(name, 0, 0));
  }
}
