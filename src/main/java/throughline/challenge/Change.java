package throughline.challenge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One field before and after. */
public record Change(String field, String before, String after) {

  static List<Change> between(Words before, Words after) {
    List<Change> changes = new ArrayList<>();
    for (Field field : Field.values()) {
      add(changes, field.key(), field.in(before), field.in(after));
    }
    return changes;
  }

  /** What a new run says about the theme: its name, its counts, notes that came and went. */
  static List<Change> between(ThemeFigures before, ThemeFigures after) {
    List<Change> changes = new ArrayList<>();
    add(changes, "theme.label", before.label(), after.label());
    add(changes, "theme.notes", before.notes(), after.notes());
    add(changes, "theme.people", before.people(), after.people());
    add(changes, "theme.departments", before.departments(), after.departments());
    add(changes, "theme.dots", before.dots(), after.dots());
    add(changes, "theme.voters", before.voters(), after.voters());
    return changes;
  }

  static List<Change> notes(List<String> before, List<String> after) {
    List<Change> changes = new ArrayList<>();
    add(changes, "notes", without(before, after), without(after, before));
    return changes;
  }

  private static String without(List<String> these, List<String> those) {
    Set<String> rest = new LinkedHashSet<>(these);
    those.forEach(rest::remove);
    return String.join(" ", rest);
  }

  private static void add(List<Change> to, String field, Object before, Object after) {
    if (!before.equals(after)) {
      to.add(new Change(field, before.toString(), after.toString()));
    }
  }
}
