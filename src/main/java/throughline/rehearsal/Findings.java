package throughline.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What was compared, and what did not agree. */
final class Findings {
  private final List<String> disagreements = new ArrayList<>();
  private int agreed;

  /** Two figures or texts that must be the same. */
  synchronized void same(String what, Object expected, Object found) {
    if (Objects.equals(expected, found)) {
      agreed++;
    } else {
      disagreements.add(what + ": expected " + expected + ", found " + found);
    }
  }

  /** Two tables that must be the same; only the names of what differs are told. */
  void sameTables(String what, Map<String, ?> expected, Map<String, ?> found) {
    Set<String> differing = new TreeSet<>(expected.keySet());
    differing.addAll(found.keySet());
    differing.removeIf(k -> found.containsKey(k) && Objects.equals(expected.get(k), found.get(k)));
    same(what + ", what differs", Set.of(), differing);
  }

  /** Something that must be so. */
  synchronized void holds(String what, boolean so) {
    if (so) {
      agreed++;
    } else {
      disagreements.add(what);
    }
  }

  synchronized int agreed() {
    return agreed;
  }

  synchronized List<String> disagreements() {
    return List.copyOf(disagreements);
  }
}
