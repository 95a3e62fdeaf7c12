package load.workloads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All workloads by name. */
public final class Workloads {
  private static final Map<String, Workload> ALL = new LinkedHashMap<>();

  static {
    add(new Notes("notes", 300, 30, List.of("ours", "reference", "hocuspocus", "tldraw")));
    add(new Notes("notes-1000", 1_000, 10, List.of("ours", "bare", "reference")));
  }

  private Workloads() {}

  private static void add(Workload w) {
    ALL.put(w.name(), w);
  }

  static Workload named(String name) {
    Workload found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no workload " + name + "; there are " + ALL.keySet());
    }
    return found;
  }

  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }
}
