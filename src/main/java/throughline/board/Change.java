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
    LABEL,
    COLOUR,
    /** "true" while a cluster is not on the board. */
    GONE
  }

  Change reversed() {
    return new Change(of, id, field, after, before);
  }
}
