package throughline.synthesis;

import java.util.List;

/**
 * One proposed group, or additions to a cluster of people.
 *
 * @param clusterId the human cluster it extends, or null for a new group
 * @param label of a new group at most 40 characters; of an extension the people's own label
 * @param provisionalLabel true when the label is only the beginning of a note
 * @param alternatives other labels, best first
 * @param keywords lemmas that set the group apart, best first
 * @param confidence cohesion, 0 to 1: how often its notes came together over all partitions
 * @param members new members only, the surest first
 */
public record Group(
    String clusterId,
    String label,
    boolean provisionalLabel,
    List<String> alternatives,
    List<String> keywords,
    double confidence,
    List<Member> members) {
  public Group {
    alternatives = List.copyOf(alternatives);
    keywords = List.copyOf(keywords);
    members = List.copyOf(members);
  }
}
