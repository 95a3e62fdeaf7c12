package load;

/**
 * What is done in a phase.
 *
 * @param writers clients of each board that write; its last client never does and is the order's
 *     reference
 * @param rate notes a second, over all writers of all boards
 * @param moves previews a second of each client
 * @param drain longest wait for stragglers, seconds
 */
public record Load(int writers, double rate, double seconds, double moves, double drain) {
  public static Load notes(int writers, double rate, double seconds) {
    return new Load(writers, rate, seconds, 0, 10);
  }

  Load lasting(double other) {
    return new Load(writers, rate, other, moves, drain);
  }

  Load at(double other) {
    return new Load(writers, other, seconds, moves, drain);
  }
}
