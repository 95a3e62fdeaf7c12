package throughline.history;

import java.time.Instant;

/**
 * A moment of a workshop that is worth looking back at.
 *
 * @param version the board's version when it had happened
 * @param what {@code reveal}, {@code vote}, {@code rating} or {@code close}
 * @param id of the question, the vote round or the rating; null for the close
 */
public record Moment(long version, Instant at, String what, String id) {}
