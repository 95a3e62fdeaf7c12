package throughline.board;

import java.time.Instant;
import java.util.Set;

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
    Triage triage) {

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
    return new Note(
        id,
        question,
        to,
        version,
        lang,
        author,
        enteredBy,
        department,
        origin,
        at,
        late,
        noticed,
        still,
        hidden,
        deleted,
        cluster,
        into,
        triage);
  }

  Note in(String toCluster) {
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
        toCluster,
        into,
        triage);
  }

  Note under(String note) {
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
        note,
        triage);
  }

  Note hidden(String reason) {
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
        reason,
        deleted,
        cluster,
        into,
        triage);
  }

  Note letThrough() {
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
        true,
        hidden,
        deleted,
        cluster,
        into,
        triage);
  }

  Note with(Triage to) {
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
        to);
  }

  Note gone() {
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
        true,
        null,
        null,
        triage.parked(false));
  }
}
