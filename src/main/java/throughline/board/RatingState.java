package throughline.board;

import java.util.Map;

/** All that is known of a rating, as a value; see {@link Rating}. */
public record RatingState(
    BlindState<Rated, Priority> answered, boolean together, Map<String, Rated> places) {}
