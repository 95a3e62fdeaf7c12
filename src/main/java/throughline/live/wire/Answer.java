package throughline.live.wire;

import java.util.Map;

/** What the sender of a command is told, after it is stored or refused. */
public sealed interface Answer {

  /** The command's id. */
  String id();

  /**
   * Stored: the step is {@code first..last}; {@code first} is above {@code last} when it changed
   * nothing.
   */
  record Done(String id, long first, long last, Map<String, Object> note) implements Answer {}

  /** Not done, and why. */
  record Refused(String id, String why, Map<String, Object> detail) implements Answer {}

  /** Refused without more to say. */
  static Answer refused(String id, String why) {
    return new Refused(id, why, Map.of());
  }
}
