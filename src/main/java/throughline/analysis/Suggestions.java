package throughline.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.board.Board;
import throughline.board.Note;
import throughline.synthesis.Group;
import throughline.synthesis.Grouping;
import throughline.synthesis.Member;

/**
 * Groups offered for what is still loose; nobody's grouping is touched.
 *
 * @param loose notes that fit nowhere
 * @param unread notes that could not be read and are placed by hand
 */
record Suggestions(List<Offer> groups, List<String> loose, List<String> unread) {

  /**
   * One group.
   *
   * @param cluster the cluster these notes would join, or null for a new one
   * @param confidence 0 to 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Offer(
      String cluster,
      String question,
      String label,
      boolean provisional,
      List<String> alternatives,
      List<String> keywords,
      double confidence,
      List<Placed> members) {}

  /** A note and how sure its place is, 0 to 1. */
  record Placed(String note, double confidence) {}

  static Suggestions of(Reading reading, Grouping found) {
    List<Offer> offers = new ArrayList<>();
    found.groups().forEach(group -> offers.addAll(offers(reading, group)));
    return new Suggestions(
        offers,
        found.loose().stream().filter(id -> movable(reading, id)).toList(),
        found.unread().stream().filter(id -> movable(reading, id)).toList());
  }

  /** A group is offered within one question, and without what stands somewhere already. */
  private static List<Offer> offers(Reading reading, Group group) {
    Board board = reading.board();
    Map<String, List<Placed>> byQuestion = new LinkedHashMap<>();
    String home = group.clusterId() == null ? null : question(board, group.clusterId());
    for (Member member : group.members()) {
      String question = board.notes().get(member.noteId()).question();
      if (movable(reading, member.noteId()) && (home == null || home.equals(question))) {
        byQuestion
            .computeIfAbsent(question, q -> new ArrayList<>())
            .add(new Placed(member.noteId(), rounded(member.confidence())));
      }
    }
    List<Offer> offers = new ArrayList<>();
    byQuestion.forEach((question, placed) -> offers.add(offer(group, question, placed)));
    return offers;
  }

  private static Offer offer(Group group, String question, List<Placed> placed) {
    return new Offer(
        group.clusterId(),
        question,
        group.label(),
        group.provisionalLabel(),
        group.alternatives(),
        group.keywords(),
        rounded(group.confidence()),
        placed);
  }

  private static String question(Board board, String cluster) {
    return board.clusters().get(cluster).question();
  }

  /** A merged note travels with the one it stands under and is not offered by itself. */
  private static boolean movable(Reading reading, String id) {
    Board board = reading.board();
    Note note = board.notes().get(id);
    return note != null
        && !note.parked()
        && board.root(note) == note
        && board.clusterOf(note) == null;
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1_000) / 1_000.0;
  }
}
