package throughline.rehearsal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which cluster a voted reference theme means: the one that holds most of its notes. The only
 * reader of the script's {@code reference} fields.
 */
final class ThemeMap {
  private ThemeMap() {}

  /**
   * @param themeOf reference theme of each note on the board
   * @param clusterOf cluster of each note on the board; loose notes are missing
   * @return cluster by theme; themes that no cluster holds a note of are missing
   */
  static Map<String, String> of(Map<String, String> themeOf, Map<String, String> clusterOf) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    themeOf.forEach(
        (note, theme) -> {
          String cluster = clusterOf.get(note);
          if (theme != null && cluster != null) {
            counts.computeIfAbsent(theme, t -> new TreeMap<>()).merge(cluster, 1, Integer::sum);
          }
        });
    Map<String, String> themes = new HashMap<>();
    counts.forEach((theme, clusters) -> themes.put(theme, most(clusters)));
    return themes;
  }

  private static String most(Map<String, Integer> clusters) {
    return clusters.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
