package throughline.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A vote round by its rules, reckoned by the player: what must be stored, what must be refused and
 * why, and what the figures must be.
 */
final class Ballots {
  private final String id;
  private final Script.Round rules;
  private final Set<String> items;
  private final Map<String, Map<String, Integer>> dots = new LinkedHashMap<>();

  Ballots(String id, Script.Round rules, List<String> items) {
    this.id = id;
    this.rules = rules;
    this.items = Set.copyOf(items);
  }

  String id() {
    return id;
  }

  Script.Round rules() {
    return rules;
  }

  Set<String> items() {
    return items;
  }

  /**
   * Why one more dot has to be refused; null if it has to be stored.
   *
   * @param own notes that this voter wrote
   */
  synchronized String refusal(String voter, String item, Set<String> own) {
    if (!items.contains(item)) {
      return "NO_SUCH_ITEM";
    }
    if (rules.onNotes() && !rules.selfVote() && own.contains(item)) {
      return "OWN_NOTE";
    }
    if (used(voter) >= rules.dotsPerPerson()) {
      return "NO_DOTS_LEFT";
    }
    return on(voter).getOrDefault(item, 0) >= rules.maxPerItem() ? "ITEM_FULL" : null;
  }

  synchronized void put(String voter, String item) {
    dots.computeIfAbsent(voter, v -> new TreeMap<>()).merge(item, 1, Integer::sum);
  }

  /** A voter's dots by item. */
  synchronized Map<String, Integer> on(String voter) {
    return new TreeMap<>(dots.getOrDefault(voter, Map.of()));
  }

  synchronized int used(String voter) {
    return on(voter).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** People with a dot. */
  synchronized int voters() {
    return dots.size();
  }

  synchronized int total() {
    return dots.keySet().stream().mapToInt(this::used).sum();
  }

  /** Scores with each item looked up by {@code as}; null leaves an item out. */
  synchronized Map<String, Score> scores(UnaryOperator<String> as) {
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, Set<String>> voters = new TreeMap<>();
    dots.forEach(
        (voter, ballot) ->
            ballot.forEach(
                (item, n) -> {
                  String counted = as.apply(item);
                  if (counted != null) {
                    sums.merge(counted, n, Integer::sum);
                    voters.computeIfAbsent(counted, c -> new HashSet<>()).add(voter);
                  }
                }));
    Map<String, Score> scores = new TreeMap<>();
    sums.forEach((item, n) -> scores.put(item, new Score(n, voters.get(item).size())));
    return scores;
  }

  /**
   * Something to try one dot too many on: refused by budget, or else by the cap; null if neither.
   */
  synchronized String tooMuch(String voter, Set<String> own) {
    List<String> all = new ArrayList<>(on(voter).keySet());
    if (used(voter) >= rules.dotsPerPerson()) {
      all.addAll(items);
    }
    return all.stream()
        .filter(i -> !own.contains(i) && refusal(voter, i, own) != null)
        .findFirst()
        .orElse(null);
  }
}
