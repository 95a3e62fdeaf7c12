package throughline.board;

/** All that is known of a rating, as a value; see {@link Rating}. */
public record RatingState(BlindState<Rated, Priority> answered) {}
