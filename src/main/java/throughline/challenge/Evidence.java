package throughline.challenge;

/**
 * One thing a statement rests on. The text of a note is never kept here: it is looked up when the
 * statement is read, so that a note hidden since is hidden here, too.
 *
 * @param kind {@code note} or {@code vote}
 * @param ref id of the note or of the vote round
 * @param question the note's question, or null
 * @param dots dots on the note or on the theme in that round; 0 when there was no vote
 */
public record Evidence(String kind, String ref, String question, int dots) {

  public static Evidence note(String ref, String question, int dots) {
    return new Evidence("note", ref, question, dots);
  }

  public static Evidence vote(String round, int dots) {
    return new Evidence("vote", round, null, dots);
  }

  boolean isNote() {
    return kind.equals("note");
  }
}
