package load;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes of one client that the server has not told of yet, oldest first. */
final class Unanswered {
  private final Map<Integer, String> texts = new LinkedHashMap<>();
  private final ArrayDeque<Integer> numbers = new ArrayDeque<>();

  /** To be sent again after a reconnection. */
  synchronized void keep(int number, String text) {
    texts.put(number, text);
  }

  /** To be answered in turn. */
  synchronized void expect(int number) {
    numbers.add(number);
  }

  synchronized void answered(int number) {
    texts.remove(number);
  }

  /** The oldest that is to be answered in turn; null when there is none. */
  synchronized Integer next() {
    return numbers.poll();
  }

  synchronized Map<Integer, String> kept() {
    return new LinkedHashMap<>(texts);
  }
}
