package throughline.board;

import java.util.List;

/** The votes and ratings of a workshop as values, oldest first. */
public record BlindsState(List<RoundState> rounds, List<RatingState> ratings) {}
