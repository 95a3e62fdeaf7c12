package throughline.board;

/** All that is known of a vote round, as a value; see {@link Round}. */
public record RoundState(
    int dots, int max, boolean ownVotable, BlindState<Integer, Tally> answered) {}
