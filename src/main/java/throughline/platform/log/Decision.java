package throughline.platform.log;

import java.util.List;
import java.util.Map;

/** What a command comes to: facts to store, or a named refusal. Never an exception. */
public sealed interface Decision {

  /**
   * The command is done by these facts; none of them means that it changes nothing.
   *
   * @param facts in the order in which they happen
   * @param note what the sender is told beside the versions, by wire key; usually empty
   */
  record Accepted(List<Fact> facts, Map<String, Object> note) implements Decision {}

  /**
   * The command is refused and nothing is stored.
   *
   * @param why the situation
   * @param detail what the sender needs to go on, by wire key (a limit, the other person's text)
   */
  record Refused(Reason why, Map<String, Object> detail) implements Decision {}

  static Decision accept(Fact... facts) {
    return new Accepted(List.of(facts), Map.of());
  }

  static Decision accept(List<Fact> facts) {
    return new Accepted(List.copyOf(facts), Map.of());
  }

  static Decision nothing() {
    return new Accepted(List.of(), Map.of());
  }

  static Decision refuse(Reason why) {
    return new Refused(why, Map.of());
  }

  static Decision refuse(Reason why, String key, Object value) {
    return new Refused(why, Map.of(key, value));
  }
}
