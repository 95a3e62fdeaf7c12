package throughline.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A theme with its counts at one board version.
 *
 * @param id the cluster's id, or for a machine's group {@code m-} and the id of its first note
 * @param cluster its cluster, or null
 * @param origin {@code board}: people grouped it; {@code machine}
 * @param label its name; people's where they gave one
 * @param provisional the name is only the beginning of a note
 * @param notes as {@link throughline.board.Figures} counts them, like the next two
 * @param dots in {@code round}, followed through merges
 * @param round the latest closed round that asked about it, or null
 * @param noteIds its notes in the order of writing
 * @param centralNotes the most telling ones first
 * @param statement its statement, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Theme(
    String id,
    String cluster,
    String origin,
    String question,
    String label,
    boolean provisional,
    List<String> keywords,
    int notes,
    int people,
    int departments,
    int dots,
    int voters,
    String round,
    List<String> noteIds,
    List<String> centralNotes,
    Link statement) {
  public static final String BOARD = "board";
  public static final String MACHINE = "machine";

  /** The statement made of a theme. */
  public record Link(UUID id, String state) {}

  boolean ofBoard() {
    return origin.equals(BOARD);
  }

  Theme saying(String name, List<String> words) {
    return new Theme(
        id,
        cluster,
        origin,
        question,
        name,
        provisional,
        words,
        notes,
        people,
        departments,
        dots,
        voters,
        round,
        noteIds,
        centralNotes,
        statement);
  }

  Theme linked(Link to) {
    return new Theme(
        id,
        cluster,
        origin,
        question,
        label,
        provisional,
        keywords,
        notes,
        people,
        departments,
        dots,
        voters,
        round,
        noteIds,
        centralNotes,
        to);
  }
}
