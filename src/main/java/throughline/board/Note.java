package throughline.board;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A sticky note.
 *
 * @param id its creating version in base 36
 * @param question the question it answers
 * @param text as typed, after NFC
 * @param textVersion version of the fact that set the text; an edit must name it
 * @param lang language as the writer's device said, or null
 * @param author participant code, or null when entered for somebody without a device
 * @param enteredBy staff actor who entered it, or null
 * @param department of its writer, or null
 * @param origin how it came
 * @param at when it was written
 * @param late after the time for its question
 * @param flags why it waits for the facilitator's look at the reveal; empty usually
 * @param released looked at and let through
 * @param hidden the facilitator's reason for hiding it, or null
 * @param deleted taken back by its author
 * @param cluster cluster it was put into, or null; counts only while it is not merged
 * @param into note it is merged under, or null
 * @param triage what a facilitator set beside it
 * @param translation the same in the other language, or null; gone with a changed text
 */
public record Note(
    String id,
    String question,
    String text,
    long textVersion,
    String lang,
    String author,
    String enteredBy,
    String department,
    Origin origin,
    Instant at,
    boolean late,
    Set<Flag> flags,
    boolean released,
    String hidden,
    boolean deleted,
    String cluster,
    String into,
    Triage triage,
    Translation translation) {

  /** Waits for the facilitator's look. */
  public boolean held() {
    return !flags.isEmpty() && !released;
  }

  /** Off topic for now, beside the themes. */
  public boolean parked() {
    return triage.parked();
  }

  /** Whose screen shows it whatever is revealed. */
  public String owner() {
    return author != null ? author : enteredBy;
  }

  Note text(String to, long version, Set<Flag> noticed) {
    // A text that was looked at and let through stays so unless something new is noticed in it.
    boolean still = released && flags.containsAll(noticed);
    return but(
        n -> {
          n.text = to;
          n.textVersion = version;
          n.flags = noticed;
          n.released = still;
          n.translation = null;
        });
  }

  Note in(String toCluster) {
    return but(n -> n.cluster = toCluster);
  }

  Note under(String note) {
    return but(n -> n.into = note);
  }

  Note hidden(String reason) {
    return but(n -> n.hidden = reason);
  }

  Note letThrough() {
    return but(n -> n.released = true);
  }

  Note with(Triage to) {
    return but(n -> n.triage = to);
  }

  Note gone() {
    return but(
        n -> {
          n.deleted = true;
          n.cluster = null;
          n.into = null;
          n.triage = triage.parked(false);
          n.translation = null;
        });
  }

  Note translated(Translation to) {
    return but(n -> n.translation = to);
  }

  private Note but(Consumer<Changing> change) {
    Changing changing = new Changing();
    change.accept(changing);
    return changing.made();
  }

  /** What can change of this note, in the middle of a change. */
  private final class Changing {
    String text = Note.this.text;
    long textVersion = Note.this.textVersion;
    Set<Flag> flags = Note.this.flags;
    boolean released = Note.this.released;
    String hidden = Note.this.hidden;
    boolean deleted = Note.this.deleted;
    String cluster = Note.this.cluster;
    String into = Note.this.into;
    Triage triage = Note.this.triage;
    Translation translation = Note.this.translation;

    Note made() {
      return new Note(
          id,
          question,
          text,
          textVersion,
          lang,
          author,
          enteredBy,
          department,
          origin,
          at,
          late,
          flags,
          released,
          hidden,
          deleted,
          cluster,
          into,
          triage,
          translation);
    }
  }
}
