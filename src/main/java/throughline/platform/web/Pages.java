package throughline.platform.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which page answers a path that a person opens. The role follows the path: {@code /w/CODE} is for
 * participants, {@code /present/CODE} for the projector, {@code /results/CODE} for everybody once a
 * workshop is over, {@code /link/CODE} for people who came by a link, {@code /studio} for staff,
 * {@code /see} for who wants to see it run, {@code /guide} for who wants to know how. The
 * development server of the browser half has the same table.
 */
final class Pages {

  private static final Pattern JOIN = Pattern.compile("/(join(/[^/]*)?/?)?");
  private static final Pattern PARTICIPANT = Pattern.compile("/w/[^/]+/?");
  private static final Pattern PROJECTOR = Pattern.compile("/present/[^/]+/?");
  private static final Pattern RESULTS = Pattern.compile("/results/[^/]+/?");
  private static final Pattern LINK = Pattern.compile("/link/[^/]+/?");
  private static final Pattern SEE = Pattern.compile("/see/?");
  private static final Pattern GUIDE = Pattern.compile("/guide(/participants)?/?");
  private static final Pattern STUDIO = Pattern.compile("/studio(/.*)?");
  private static final Pattern LIVE =
      Pattern.compile(".*/(socket|snapshot|mine|commands|stream|poll|pong|turnout)/?");

  private Pages() {}

  /** The file, or empty when the path belongs to programs or to nobody. */
  static Optional<String> at(String path) {
    if (JOIN.matcher(path).matches()) {
      return Optional.of("/join.html");
    }
    if (PARTICIPANT.matcher(path).matches()) {
      return Optional.of("/participant.html");
    }
    if (PROJECTOR.matcher(path).matches()) {
      return Optional.of("/projector.html");
    }
    if (RESULTS.matcher(path).matches()) {
      return Optional.of("/results.html");
    }
    if (LINK.matcher(path).matches()) {
      return Optional.of("/link.html");
    }
    if (SEE.matcher(path).matches()) {
      return Optional.of("/see.html");
    }
    if (GUIDE.matcher(path).matches()) {
      return Optional.of("/guide.html");
    }
    boolean studio = STUDIO.matcher(path).matches();
    return studio && !(path + "/").contains("/api/") && !LIVE.matcher(path).matches()
        ? Optional.of("/studio.html")
        : Optional.empty();
  }
}
