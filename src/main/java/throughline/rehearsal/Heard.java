package throughline.rehearsal;

import java.util.ArrayList;
import java.util.List;

/** Everything that one client was ever sent, with the time, to be searched afterwards. */
final class Heard {
  /**
   * @param at {@link System#nanoTime} of arrival
   * @param channel socket, snapshot, answer …
   * @param text as it came
   */
  record Message(long at, String channel, String text) {}

  private final List<Message> messages = new ArrayList<>();

  synchronized void add(String channel, String text) {
    messages.add(new Message(System.nanoTime(), channel, text));
  }

  synchronized List<Message> all() {
    return List.copyOf(messages);
  }
}
