package throughline.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether {@code priorities.csv} tells what the player reckons. */
final class PrioritiesFile {
  private static final List<String> COLUMNS =
      List.of(
          "form",
          "impact_median",
          "impact_spread",
          "effort_median",
          "effort_spread",
          "raters",
          "people_rated",
          "room_impact",
          "room_effort");

  private final Stage stage;

  PrioritiesFile(Stage stage) {
    this.stage = stage;
  }

  void check(Csv file) {
    Map<String, String> expected = new TreeMap<>();
    for (Verdicts rating : stage.ratings()) {
      Map<String, List<Double>> figures = rating.figures(i -> i);
      for (String item : rating.items()) {
        List<Double> row = figures.get(item);
        Verdict place = rating.agreed().get(item);
        expected.put(
            rating.id() + " " + item,
            "alone|"
                + (row == null ? "||||0" : row(row))
                + "|"
                + rating.raters()
                + (place == null ? "||" : "|" + place.impact() + ".0|" + place.effort() + ".0"));
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (Map<String, String> row : file.rows()) {
      found.put(
          row.get("rating_id") + " " + row.get("item"),
          COLUMNS.stream().map(row::get).collect(Collectors.joining("|")));
    }
    stage.findings().sameTables("priorities.csv", expected, found);
  }

  /** Median and spread of impact, of effort, and the raters. */
  private static String row(List<Double> figures) {
    return String.join(
        "|",
        figures.get(0).toString(),
        String.valueOf(figures.get(2) - figures.get(1)),
        figures.get(3).toString(),
        String.valueOf(figures.get(5) - figures.get(4)),
        String.valueOf(figures.get(6).intValue()));
  }
}
