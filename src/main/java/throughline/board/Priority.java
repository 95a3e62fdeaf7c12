package throughline.board;

import java.util.List;

/**
 * What a room said of one item: for impact and effort the median, and the quarters between which
 * the middle half of the answers lies.
 *
 * @param item id of a note or cluster
 * @param raters people who rated it; none where the room placed it together
 */
public record Priority(
    String item,
    double impact,
    double impactLow,
    double impactHigh,
    double effort,
    double effortLow,
    double effortHigh,
    int raters) {

  static Priority of(String item, List<Double> impacts, List<Double> efforts) {
    Middle impact = Middle.of(impacts);
    Middle effort = Middle.of(efforts);
    return new Priority(
        item,
        impact.median(),
        impact.low(),
        impact.high(),
        effort.median(),
        effort.low(),
        effort.high(),
        impacts.size());
  }

  /** Where the room put an item: no spread, and nobody rated it. */
  static Priority placed(String item, double impact, double effort) {
    return new Priority(item, impact, impact, impact, effort, effort, effort, 0);
  }

  /** How far the middle half of the answers on impact lies apart. */
  public double impactSpread() {
    return impactHigh - impactLow;
  }

  /** How far the middle half of the answers on effort lies apart. */
  public double effortSpread() {
    return effortHigh - effortLow;
  }
}
