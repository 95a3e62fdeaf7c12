package throughline.board;

import java.time.Instant;

/**
 * Whether everybody may read the results of a workshop, and what happens next.
 *
 * @param outlook the latest words, also when they were taken back
 * @param released since when everybody may read them; null while nobody but the facilitator may
 * @param changed when the words were last changed since, or null
 */
public record Results(Outlook outlook, Instant released, Instant changed) {
  static final Results NONE = new Results(Outlook.NONE, null, null);

  /** Whether everybody may read them. */
  public boolean out() {
    return released != null;
  }

  Results released(Outlook words, Instant at) {
    return out() ? new Results(words, released, at) : new Results(words, at, null);
  }

  Results takenBack() {
    return out() ? new Results(outlook, null, null) : this;
  }
}
