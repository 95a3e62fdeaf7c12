package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A vote round. Ballots keep the item that was voted for; what became of it since is looked up when
 * the score is read. Mutable only through the board's fold.
 */
public final class Round {
  private final String id;
  private final int number;
  private final Target target;
  private final int dots;
  private final int max;
  private final boolean ownVotable;
  private final List<String> items;
  private final Instant opened;
  private final Map<String, Map<String, Integer>> ballots = new LinkedHashMap<>();
  private Instant closed;
  private int present;
  private List<Tally> frozen = List.of();

  Round(
      String id,
      int number,
      Target target,
      int dots,
      int max,
      boolean ownVotable,
      List<String> items,
      Instant opened) {
    this.id = id;
    this.number = number;
    this.target = target;
    this.dots = dots;
    this.max = max;
    this.ownVotable = ownVotable;
    this.items = List.copyOf(items);
    this.opened = opened;
  }

  Round copy() {
    Round copy = new Round(id, number, target, dots, max, ownVotable, items, opened);
    ballots.forEach((voter, ballot) -> copy.ballots.put(voter, new LinkedHashMap<>(ballot)));
    copy.closed = closed;
    copy.present = present;
    copy.frozen = frozen;
    return copy;
  }

  public String id() {
    return id;
  }

  /** 1 for the workshop's first round. */
  public int number() {
    return number;
  }

  public Target target() {
    return target;
  }

  /** Budget of each person. */
  public int dots() {
    return dots;
  }

  /** Most dots of one person on one item. */
  public int max() {
    return max;
  }

  /** Whether people may vote for their own notes. */
  public boolean ownVotable() {
    return ownVotable;
  }

  /** What could be voted for, fixed at the opening. */
  public List<String> items() {
    return items;
  }

  public Instant opened() {
    return opened;
  }

  /** When it was closed, or null while it is open. */
  public Instant closed() {
    return closed;
  }

  public boolean open() {
    return closed == null;
  }

  /** People who were in when it closed. */
  public int present() {
    return present;
  }

  /** The figures at the close; never changed by merges since. Empty while it is open. */
  public List<Tally> frozen() {
    return frozen;
  }

  /** One person's dots by item; for nobody but that person. */
  public Map<String, Integer> ballot(String voter) {
    return Collections.unmodifiableMap(ballots.getOrDefault(voter, Map.of()));
  }

  /** People with at least one dot placed. */
  public int started() {
    return (int) ballots.values().stream().filter(b -> !b.isEmpty()).count();
  }

  /** People with no dot left. */
  public int finished() {
    return (int) ballots.values().stream().filter(b -> sum(b) >= dots).count();
  }

  int used(String voter) {
    return sum(ballot(voter));
  }

  /** Dots and voters with each item looked up by {@code as}; null leaves an item out. */
  List<Tally> count(UnaryOperator<String> as) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    Map<String, Set<String>> voters = new LinkedHashMap<>();
    ballots.forEach(
        (voter, ballot) ->
            ballot.forEach(
                (item, n) -> {
                  String counted = as.apply(item);
                  if (counted != null) {
                    sums.merge(counted, n, Integer::sum);
                    voters.computeIfAbsent(counted, c -> new HashSet<>()).add(voter);
                  }
                }));
    List<Tally> tallies = new ArrayList<>();
    sums.forEach((item, n) -> tallies.add(new Tally(item, n, voters.get(item).size())));
    tallies.sort(Comparator.comparingInt(Tally::dots).reversed().thenComparing(Tally::item));
    return List.copyOf(tallies);
  }

  void put(String voter, String item, int change) {
    Map<String, Integer> ballot = ballots.computeIfAbsent(voter, v -> new LinkedHashMap<>());
    ballot.merge(item, change, Integer::sum);
    ballot.values().removeIf(n -> n <= 0);
  }

  /** Gives back everybody's dots on an item that can't be voted for any more. */
  List<String> giveBack(String item) {
    List<String> whose = new ArrayList<>();
    ballots.forEach(
        (voter, ballot) -> {
          if (ballot.remove(item) != null) {
            whose.add(voter);
          }
        });
    return whose;
  }

  Set<String> voters() {
    return ballots.keySet();
  }

  void close(Instant at, int people) {
    closed = at;
    present = people;
    frozen = count(item -> item);
  }

  private static int sum(Map<String, Integer> ballot) {
    return ballot.values().stream().mapToInt(Integer::intValue).sum();
  }
}
