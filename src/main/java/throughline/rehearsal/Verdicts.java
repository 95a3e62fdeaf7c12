package throughline.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A rating as the player reckons it: what everybody said last, and what the figures must be.
 * Written without a look at the product's own count.
 */
final class Verdicts {
  private final String id;
  private final List<String> items;
  private final Map<String, Map<String, Verdict>> said = new LinkedHashMap<>();
  private final Map<String, Verdict> agreed = new TreeMap<>();

  Verdicts(String id, List<String> items) {
    this.id = id;
    this.items = List.copyOf(items);
  }

  String id() {
    return id;
  }

  List<String> items() {
    return items;
  }

  /** Null takes back what was said. */
  synchronized void put(String person, String item, Verdict verdict) {
    Map<String, Verdict> own = said.computeIfAbsent(person, p -> new TreeMap<>());
    if (verdict == null) {
      own.remove(item);
    } else {
      own.put(item, verdict);
    }
  }

  /** What one person said, as "impact,effort" by item. */
  synchronized Map<String, String> of(String person) {
    Map<String, String> own = new TreeMap<>();
    said.getOrDefault(person, Map.of())
        .forEach((item, v) -> own.put(item, v.impact() + "," + v.effort()));
    return own;
  }

  /** People of whom at least one rating is left. */
  synchronized int raters() {
    return (int) said.values().stream().filter(own -> !own.isEmpty()).count();
  }

  /** The room agrees that an item belongs there. */
  synchronized void agree(String item, Verdict place) {
    agreed.put(item, place);
  }

  synchronized Map<String, Verdict> agreed() {
    return new TreeMap<>(agreed);
  }

  /**
   * By item: median, lower and upper quarter of impact, the same of effort, and how many rated it.
   *
   * @param as what an item has become; null leaves it out
   */
  synchronized Map<String, List<Double>> figures(UnaryOperator<String> as) {
    Map<String, List<List<Verdict>>> byItem = new TreeMap<>();
    for (Map<String, Verdict> own : said.values()) {
      Map<String, List<Verdict>> counted =
          own.entrySet().stream()
              .filter(e -> as.apply(e.getKey()) != null)
              .collect(
                  Collectors.groupingBy(
                      e -> as.apply(e.getKey()),
                      TreeMap::new,
                      Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
      counted.forEach((item, all) -> byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(all));
    }
    Map<String, List<Double>> figures = new TreeMap<>();
    byItem.forEach(
        (item, people) -> {
          List<Double> row = new ArrayList<>(axis(people, Verdict::impact));
          row.addAll(axis(people, Verdict::effort));
          row.add((double) people.size());
          figures.put(item, row);
        });
    return figures;
  }

  private static List<Double> axis(List<List<Verdict>> people, ToIntFunction<Verdict> axis) {
    List<Double> answers = new ArrayList<>();
    for (List<Verdict> one : people) {
      answers.add(middle(one.stream().map(v -> (double) axis.applyAsInt(v)).toList()));
    }
    Collections.sort(answers);
    int half = answers.size() - answers.size() / 2;
    return List.of(
        middle(answers),
        middle(answers.subList(0, half)),
        middle(answers.subList(answers.size() - half, answers.size())));
  }

  private static double middle(List<Double> some) {
    List<Double> left = new ArrayList<>(some);
    Collections.sort(left);
    while (left.size() > 2) {
      left.remove(left.size() - 1);
      left.remove(0);
    }
    return left.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
