package throughline.synthesis;

import java.util.HashMap;
import java.util.Map;

/** Adjusted Rand index of two groupings of the same notes. */
final class Score {
  private Score() {}

  static double ari(Map<String, String> gold, Map<String, String> found) {
    var rows = new HashMap<String, Integer>();
    var columns = new HashMap<String, Integer>();
    var cells = new HashMap<String, Integer>();
    gold.forEach(
        (note, theme) -> {
          var group = found.getOrDefault(note, "alone " + note);
          rows.merge(theme, 1, Integer::sum);
          columns.merge(group, 1, Integer::sum);
          cells.merge(theme + "|" + group, 1, Integer::sum);
        });
    double together = pairs(cells);
    double expected = pairs(rows) * pairs(columns) / (gold.size() * (gold.size() - 1) / 2.0);
    return (together - expected) / ((pairs(rows) + pairs(columns)) / 2 - expected);
  }

  private static double pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }
}
