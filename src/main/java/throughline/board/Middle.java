package throughline.board;

import java.util.List;

/**
 * The middle of some answers and how far they lie apart (RULES.md B56).
 *
 * @param median the middle answer, or the mean of the two in the middle
 * @param low the median of the lower half
 * @param high the median of the upper half; with an odd number the middle one is in both halves
 */
record Middle(double median, double low, double high) {

  /**
   * @param answers at least one
   */
  static Middle of(List<Double> answers) {
    List<Double> sorted = answers.stream().sorted().toList();
    int half = (sorted.size() + 1) / 2;
    return new Middle(
        median(sorted),
        median(sorted.subList(0, half)),
        median(sorted.subList(sorted.size() - half, sorted.size())));
  }

  static double median(List<Double> sorted) {
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
  }
}
