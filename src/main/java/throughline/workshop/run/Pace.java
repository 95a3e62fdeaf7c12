package throughline.workshop.run;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the room's time stands, beside its timer.
 *
 * @param started when the first activity began, or null
 * @param pause the pause that the room is in, or null
 * @param call the call that stands, or null
 * @param lengths minutes that are not as planned, by activity; 0 where it was dropped
 */
public record Pace(Instant started, Pause pause, Call call, Map<String, Integer> lengths) {
  static final Pace NONE = new Pace(null, null, null, Map.of());

  /** An activity begins: the first of all marks the start, and nobody is called any more. */
  Pace begun(Instant at) {
    return new Pace(started == null ? at : started, pause, null, lengths);
  }

  Pace paused(Pause now) {
    return new Pace(started, now, call, lengths);
  }

  Pace called(Call now) {
    return new Pace(started, pause, now, lengths);
  }

  Pace with(List<Length> changed) {
    Map<String, Integer> all = new TreeMap<>(lengths);
    changed.forEach(l -> all.put(l.activity(), l.minutes()));
    return new Pace(started, pause, call, Collections.unmodifiableMap(all));
  }

  Pace closed() {
    return new Pace(started, null, null, lengths);
  }
}
