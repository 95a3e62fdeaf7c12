package throughline.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/**
 * What is seen through the glass, before anything else looks at a request: the path is marked as
 * one that may be framed, and one behind {@code /see/studio} goes on as that of the studio.
 */
@Singleton
final class Framing {

  private static final String FRAMED = "throughline.framed";
  private static final String STUDIO = Glass.BEFORE + "/studio";

  private final Instance<Glass> glass;
  private final Problems problems;

  Framing(Instance<Glass> glass, Problems problems) {
    this.glass = glass;
    this.problems = problems;
  }

  /** Whether this answer may stand in a frame of a page of our own. */
  static boolean allowed(RoutingContext rc) {
    return rc.get(FRAMED) != null;
  }

  /** Whether this answer is the page that frames others. */
  static boolean frames(RoutingContext rc) {
    return rc.request().path().equals(Glass.BEFORE + ".html");
  }

  void look(RoutingContext rc) {
    var path = rc.normalizedPath();
    boolean shown = glass.isResolvable() && glass.get().shows(path);
    if (shown) {
      rc.put(FRAMED, true);
    }
    if (!path.equals(STUDIO) && !path.startsWith(STUDIO + "/")) {
      rc.next();
    } else if (!shown) {
      refuse(rc, Problem.of(404, "NOT_FOUND"));
    } else if (!reading(rc)) {
      refuse(rc, Problem.of(403, "NOT_ALLOWED"));
    } else {
      var query = rc.request().query();
      var behind = path.substring(Glass.BEFORE.length());
      rc.reroute(query == null ? behind : behind + "?" + query);
    }
  }

  /** The glass is before the headers. */
  private void refuse(RoutingContext rc, Problem why) {
    SecurityHeaders.put(rc);
    problems.answer(rc, why);
  }

  private static boolean reading(RoutingContext rc) {
    var method = rc.request().method();
    return method == HttpMethod.GET || method == HttpMethod.HEAD;
  }
}
