package throughline.board;

/**
 * What one item got.
 *
 * @param item id of a note or cluster
 * @param dots dots on it
 * @param voters people who put at least one there
 */
public record Tally(String item, int dots, int voters) {}
