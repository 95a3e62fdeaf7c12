package throughline.board;

import throughline.workshop.run.Kind;

/**
 * One field of one thing, before and after a step: what an undo can put back.
 *
 * @param of note, cluster or rating
 * @param id its id; of a place that of the rating, a slash and that of the item
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
    /** Language and text; see {@link Translation#word}. */
    TRANSLATION,
    /** Where a room put an item of a rating: impact and effort. */
    PLACE,
    /** "true" while a cluster is not on the board. */
    GONE;

    /** Whether a vote on the thing must not see it change. */
    boolean shapes() {
      return this == CLUSTER
          || this == INTO
          || this == PARKED
          || this == LABEL
          || this == COLOUR
          || this == GONE;
    }
  }

  Change reversed() {
    return new Change(of, id, field, after, before);
  }
}
