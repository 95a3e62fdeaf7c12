package throughline.platform.web;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What every request passes, in this order: glass, headers, origin, size, machine room, pages. What
 * nobody answered ends here as well.
 */
@Singleton
final class FrontDoor {

  private static final Logger LOG = Logger.getLogger(FrontDoor.class);
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final int FIRST = 1000;

  /** The REST resources stand 500 after the files. */
  private static final int BEHIND_REST = 1000;

  private final Problems problems;
  private final Origins origins;
  private final Insiders insiders;
  private final Framing framing;
  private final NothingHere nothingHere;
  private final long mostBytes;

  FrontDoor(
      Problems problems,
      Origins origins,
      Insiders insiders,
      Framing framing,
      NothingHere nothingHere,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.problems = problems;
    this.origins = origins;
    this.insiders = insiders;
    this.framing = framing;
    this.nothingHere = nothingHere;
    this.mostBytes = most.asLongValue();
  }

  void open(@Observes Filters filters) {
    filters
        .register(framing::look, FIRST + 5)
        .register(this::headers, FIRST + 4)
        .register(this::origin, FIRST + 3)
        .register(this::size, FIRST + 2)
        .register(this::machineRoom, FIRST + 1)
        .register(this::page, FIRST);
  }

  void close(@Observes Router router) {
    router
        .route()
        .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + BEHIND_REST)
        .handler(nothingHere::answer)
        .failureHandler(this::failed);
  }

  private void headers(RoutingContext rc) {
    SecurityHeaders.put(rc);
    measuredAsOther(rc);
    rc.next();
  }

  /**
   * Until a resource gives it its template: else whatever is refused before would be a measure of
   * its own, and strangers make up addresses without end.
   */
  private static void measuredAsOther(RoutingContext rc) {
    var measure = HttpRequestMetric.getRequestMetric(rc);
    if (measure != null) {
      measure.setTemplatePath("/{other}");
    }
  }

  private void origin(RoutingContext rc) {
    if (READING.contains(rc.request().method()) || fromOurPages(rc)) {
      rc.next();
    } else {
      problems.answer(rc, Problem.of(403, "FOREIGN_ORIGIN"));
    }
  }

  private boolean fromOurPages(RoutingContext rc) {
    var origin = rc.request().getHeader("Origin");
    if (origins.listed(origin)) {
      return true;
    }
    var host = rc.request().authority();
    return !"cross-site".equals(rc.request().getHeader("Sec-Fetch-Site"))
        && origins.allowed(origin, host == null ? null : host.toString());
  }

  /**
   * Bodies that say their length; longer ones that do not are cut off by the server's own limit.
   */
  private void size(RoutingContext rc) {
    var length = rc.request().getHeader("Content-Length");
    if (length != null && (length.length() > 18 || Long.parseLong(length) > mostBytes)) {
      rc.response().putHeader("Connection", "close");
      problems.answer(rc, Problem.of(413, "TOO_LARGE").with("max", mostBytes));
    } else {
      rc.next();
    }
  }

  private void machineRoom(RoutingContext rc) {
    var path = rc.normalizedPath();
    if (path.startsWith("/studio/q/")) {
      rc.reroute(path.substring("/studio".length()));
    } else if (!Insiders.guards(path)) {
      rc.next();
    } else {
      insiders
          .admits(rc)
          .subscribe()
          .with(
              admitted -> {
                if (admitted) {
                  rc.next();
                } else {
                  problems.answer(rc, Problem.of(403, "NOT_ALLOWED"));
                }
              },
              rc::fail);
    }
  }

  private void page(RoutingContext rc) {
    boolean reading =
        rc.request().method() == HttpMethod.GET || rc.request().method() == HttpMethod.HEAD;
    var page = Pages.at(rc.normalizedPath());
    if (reading && page.isPresent() && NothingHere.readsPages(rc)) {
      rc.reroute(page.get());
    } else {
      rc.next();
    }
  }

  private void failed(RoutingContext rc) {
    int status = rc.statusCode() < 400 ? 500 : rc.statusCode();
    if (rc.failure() != null && DatabaseAway.speaksOf(rc.failure())) {
      status = 503;
    } else if (status >= 500 && rc.failure() != null) {
      LOG.error("A request failed", rc.failure());
    }
    problems.answer(rc, Problem.of(status, ProblemMappers.why(status)));
  }
}
