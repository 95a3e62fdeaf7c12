package throughline.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import throughline.platform.log.Stamp;

/** What each fact changed and who did it, kept so that a step can be undone. */
final class Steps {
  private final NavigableMap<Long, Step> steps = new TreeMap<>();

  Steps copy() {
    Steps copy = new Steps();
    copy.steps.putAll(steps);
    return copy;
  }

  List<Step> state() {
    return List.copyOf(steps.values());
  }

  static Steps of(List<Step> state) {
    Steps steps = new Steps();
    state.forEach(s -> steps.steps.put(s.version(), s));
    return steps;
  }

  void add(Stamp stamp, List<Change> changes) {
    Step step = new Step(stamp.version(), stamp.actor(), List.copyOf(changes));
    steps.merge(stamp.version(), step, Step::and);
  }

  /** Whether every fact from first to last can be undone and is of this actor (null: anybody's). */
  boolean undoable(long first, long last, String actor) {
    if (first > last || last - first > 1_000) {
      return false;
    }
    NavigableMap<Long, Step> part = steps.subMap(first, true, last, true);
    return part.size() == last - first + 1
        && (actor == null || part.values().stream().allMatch(s -> s.actor().equals(actor)));
  }

  /** The changes from first to last, newest first. */
  List<Change> newestFirst(long first, long last) {
    List<Change> all = new ArrayList<>();
    steps.subMap(first, true, last, true).values().forEach(s -> all.addAll(s.changes()));
    Collections.reverse(all);
    return all;
  }
}
