package throughline.rehearsal;

/**
 * A note that the server has acknowledged.
 *
 * @param script its id in the script
 * @param id its id on the board
 * @param question id of its question on the board
 * @param sent {@link System#nanoTime} of sending
 * @param version last version of the step that stored it
 */
record Written(
    String script,
    String id,
    String question,
    Player author,
    String text,
    long sent,
    long version) {
  String folded() {
    return Words.folded(text);
  }
}
