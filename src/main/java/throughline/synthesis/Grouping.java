package throughline.synthesis;

import java.util.List;

/**
 * Groups proposed for notes that no person has grouped yet. Every such note stands in exactly one
 * of the three.
 *
 * @param groups by question, then the biggest first
 * @param loose ids of notes that fit nowhere well enough
 * @param unread ids of notes in a language the model cannot read, to be placed by hand
 */
public record Grouping(List<Group> groups, List<String> loose, List<String> unread) {
  public Grouping {
    groups = List.copyOf(groups);
    loose = List.copyOf(loose);
    unread = List.copyOf(unread);
  }
}
