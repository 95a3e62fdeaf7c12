package throughline.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which notes stand under which, kept as notes change: wherever a note goes, what is under it goes
 * along, at any depth.
 */
final class Stacks {
  private final Map<String, Set<String>> under = new HashMap<>();

  Stacks copy() {
    Stacks copy = new Stacks();
    under.forEach((id, notes) -> copy.under.put(id, new LinkedHashSet<>(notes)));
    return copy;
  }

  /** What stands directly under which note, those under nothing left out. */
  Map<String, List<String>> state() {
    Map<String, List<String>> state = new TreeMap<>();
    under.forEach((id, notes) -> state.put(id, List.copyOf(notes)));
    state.values().removeIf(List::isEmpty);
    return state;
  }

  static Stacks of(Map<String, List<String>> state) {
    Stacks stacks = new Stacks();
    state.forEach((id, notes) -> stacks.under.put(id, new LinkedHashSet<>(notes)));
    return stacks;
  }

  /**
   * @param before null for a new note
   */
  void changed(Note before, Note after) {
    String from = before == null ? null : before.into();
    if (Objects.equals(from, after.into())) {
      return;
    }
    if (from != null) {
      under.get(from).remove(after.id());
    }
    if (after.into() != null) {
      under.computeIfAbsent(after.into(), id -> new LinkedHashSet<>()).add(after.id());
    }
  }

  /** What was merged into this note itself. */
  List<String> directly(String id) {
    return List.copyOf(under.getOrDefault(id, Set.of()));
  }

  /** Everything under this note, the nearest first. */
  List<String> below(String id) {
    List<String> all = new ArrayList<>(directly(id));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(directly(all.get(i)));
    }
    return all;
  }
}
