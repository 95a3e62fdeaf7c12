package throughline.board;

/**
 * What one person said of one item. Whole steps: five are told apart by hand, and a tenth would
 * promise what nobody can judge.
 *
 * @param impact 1 (little) to 5 (much)
 * @param effort 1 (little) to 5 (much)
 */
public record Rated(int impact, int effort) {
  public static final int LEAST = 1;
  public static final int MOST = 5;

  static boolean inRange(int value) {
    return value >= LEAST && value <= MOST;
  }
}
