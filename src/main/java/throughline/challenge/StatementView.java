package throughline.challenge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A statement as staff read it, on the page and in files; component names are the keys on the wire.
 *
 * @param evidence what it rests on; a note that may not be read any more has no text
 * @param ideas notes that propose solutions
 * @param openQuestions texts of notes that ask
 * @param withheld the machine's words were left out, because a note of the theme was hidden since;
 *     the next synthesis makes new ones
 * @param changedAt epoch milliseconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
    UUID id,
    int version,
    String state,
    String title,
    String hmw,
    String problem,
    String whoAffected,
    String desiredOutcome,
    String measures,
    String constraints,
    String outOfScope,
    String owner,
    List<String> goals,
    List<Piece> evidence,
    List<Idea> ideas,
    List<String> openQuestions,
    String generatedBy,
    String rule,
    int closeTo,
    int of,
    ThemeView theme,
    SourceView source,
    Boolean withheld,
    long changedAt) {

  /** One thing it rests on. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Piece(
      String kind, String ref, String text, String sentence, String question, Integer dots) {}

  /** A note that proposes a solution. */
  public record Idea(String note, String text) {}

  /** The theme and its counts when the statement last heard of it. */
  public record ThemeView(
      String id, String label, int notes, int people, int departments, int dots, int voters) {}

  /** The workshop, the board version that was read, and the run that read it. */
  public record SourceView(UUID workshop, String title, long version, UUID run) {}
}
