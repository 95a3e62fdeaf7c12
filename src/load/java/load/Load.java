package load;

/**
 * What is done in a phase.
 *
 * @param writers clients of each board that write; mostly its last client does not, and is the
 *     order's reference
 * @param rate notes a second, over all writers of all boards
 * @param moves previews a second of each client
 * @param inTurn whether writers write one after the other, and not as chance has it
 * @param letters length of a note's text
 */
public record Load(
    int writers, double rate, double seconds, double moves, boolean inTurn, int letters) {
  /** Longest wait for stragglers. */
  static final double DRAIN_SECONDS = 10;

  public static Load notes(int writers, double rate, double seconds) {
    return new Load(writers, rate, seconds, 0, false, 100);
  }

  /** The same for another time. */
  public Load lasting(double other) {
    return new Load(writers, rate, other, moves, inTurn, letters);
  }

  /** The same at another rate. */
  public Load at(double other) {
    return new Load(writers, other, seconds, moves, inTurn, letters);
  }

  /** With previews. */
  public Load moving(double each) {
    return new Load(writers, rate, seconds, each, inTurn, letters);
  }

  public Load oneAfterTheOther() {
    return new Load(writers, rate, seconds, moves, true, letters);
  }

  /** The same with notes of this length. */
  public Load longer(int other) {
    return new Load(writers, rate, seconds, moves, inTurn, other);
  }

  int notes() {
    return (int) Math.round(rate * seconds);
  }
}
