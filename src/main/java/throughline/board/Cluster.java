package throughline.board;

/**
 * A named group of notes; on screen "theme".
 *
 * @param id its creating version in base 36
 * @param question the question whose notes it groups
 * @param label its name; empty while nobody has named it
 * @param colour its colour
 * @param suggested came from an accepted suggestion
 * @param gone removed, or merged away
 * @param into cluster it was merged into, or null
 * @param triage what a facilitator set beside it
 */
public record Cluster(
    String id,
    String question,
    String label,
    Colour colour,
    boolean suggested,
    boolean gone,
    String into,
    Triage triage) {

  Cluster label(String to) {
    return new Cluster(id, question, to, colour, suggested, gone, into, triage);
  }

  Cluster colour(Colour to) {
    return new Cluster(id, question, label, to, suggested, gone, into, triage);
  }

  Cluster gone(boolean is, String merged) {
    return new Cluster(id, question, label, colour, suggested, is, merged, triage);
  }

  Cluster with(Triage to) {
    return new Cluster(id, question, label, colour, suggested, gone, into, to);
  }
}
