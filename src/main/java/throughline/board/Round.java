package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import throughline.workshop.run.Kind;

/** A vote round: a ballot is a person's dots by item. */
public final class Round extends Blind<Integer, Tally> {
  private final int dots;
  private final int max;
  private final boolean ownVotable;

  Round(
      String id,
      int number,
      Target target,
      int dots,
      int max,
      boolean ownVotable,
      List<String> items,
      Instant opened) {
    super(id, number, target, items, opened);
    this.dots = dots;
    this.max = max;
    this.ownVotable = ownVotable;
  }

  Round copy() {
    Round copy = new Round(id(), number(), target(), dots, max, ownVotable, items(), opened());
    copy.take(this);
    return copy;
  }

  RoundState state() {
    return new RoundState(dots, max, ownVotable, blindState());
  }

  static Round of(RoundState state) {
    BlindState<Integer, Tally> blind = state.answered();
    Round round =
        new Round(
            blind.id(),
            blind.number(),
            blind.target(),
            state.dots(),
            state.max(),
            state.ownVotable(),
            blind.items(),
            blind.opened());
    round.take(blind);
    return round;
  }

  @Override
  Kind shared() {
    return Kind.ROUND;
  }

  @Override
  Kind own() {
    return Kind.DOTS;
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

  /** People with no dot left. */
  public int finished() {
    return (int) answers().values().stream().filter(b -> sum(b) >= dots).count();
  }

  int used(String voter) {
    return sum(by(voter));
  }

  @Override
  List<Tally> count(UnaryOperator<String> as) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    Map<String, Set<String>> voters = new LinkedHashMap<>();
    answers()
        .forEach(
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
    Map<String, Integer> ballot = saying(voter);
    ballot.merge(item, change, Integer::sum);
    ballot.values().removeIf(n -> n <= 0);
  }

  private static int sum(Map<String, Integer> ballot) {
    return ballot.values().stream().mapToInt(Integer::intValue).sum();
  }
}
