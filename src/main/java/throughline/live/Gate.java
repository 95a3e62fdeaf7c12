package throughline.live;

/**
 * Size and rate of one connection, looked at before anything is parsed. A bucket of messages fills
 * at a steady rate.
 */
final class Gate {
  /**
   * @param bytes largest frame, in UTF-16 units (a lower bound of its bytes)
   * @param perSecond steady rate of messages
   * @param burst how many may come at once
   */
  record Limits(int bytes, double perSecond, int burst) {}

  private final Limits limits;
  private double left;
  private long at;

  Gate(Limits limits, long nanos) {
    this.limits = limits;
    this.left = limits.burst();
    this.at = nanos;
  }

  /** The reason to end the connection, or null to let the frame in. */
  CloseCode refuses(String frame, long nanos) {
    left = Math.min(limits.burst(), left + (nanos - at) / 1e9 * limits.perSecond());
    at = nanos;
    if (frame.length() > limits.bytes() || utf8(frame) > limits.bytes()) {
      return CloseCode.TOO_BIG;
    }
    if (left < 1) {
      return CloseCode.TOO_MANY;
    }
    left -= 1;
    return null;
  }

  private static int utf8(String frame) {
    int bytes = 0;
    for (int i = 0; i < frame.length(); i++) {
      char c = frame.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
