package throughline.board;

import java.util.Set;
import throughline.platform.log.Stamp;

/**
 * Somebody wrote a note; its id is this fact's version in base 36.
 *
 * @param author participant code, or null when entered for somebody without a device
 * @param enteredBy staff actor who entered it, or null
 * @param flags what the server noticed; such a note waits at the reveal
 */
public record NoteAdded(
    String question,
    String text,
    String lang,
    String author,
    String enteredBy,
    String department,
    Origin origin,
    boolean late,
    Set<Flag> flags)
    implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.put(
        new Note(
            Board.id(stamp.version()),
            question,
            text,
            stamp.version(),
            lang,
            author,
            enteredBy,
            department,
            origin,
            stamp.at(),
            late,
            flags,
            false,
            null,
            false,
            null,
            null,
            Triage.NONE));
  }
}
