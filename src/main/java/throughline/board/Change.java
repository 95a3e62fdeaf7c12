package throughline.board;

import throughline.workshop.run.Kind;

/**
 * One field of one thing, before and after a step: what an undo can put back.
 *
 * @param of note or cluster
 * @param id its id
 * @param field which field
 * @param before value before, or null
 * @param after value after, or null
 */
public record Change(Kind of, String id, Field field, String before, String after) {

  /** The fields that an undo can put back. */
  public enum Field {
    TEXT,
    CLUSTER,
    INTO,
    PARKED,
    HELP,
    ELSEWHERE,
    FINDING,
    LABEL,
    COLOUR,
    /** "true" while a cluster is not on the board. */
    GONE;

    /** What no open vote or rating needs to stay as it is. */
    boolean free() {
      return this == TEXT || this == HELP || this == ELSEWHERE || this == FINDING;
    }
  }

  Change reversed() {
    return new Change(of, id, field, after, before);
  }
}
