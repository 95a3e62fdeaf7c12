package throughline.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Headers of every answer: what the page may load, who may frame it, how long to keep it. */
final class SecurityHeaders {

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.\\-\\[\\]:]{1,255}");
  private static final String HASHED = "/assets/";
  private static final String CACHE = "Cache-Control";

  private SecurityHeaders() {}

  static void put(RoutingContext rc) {
    var request = rc.request();
    var headers = rc.response().headers();
    headers.set("Content-Security-Policy", policy(rc));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    if (trusted(request)) {
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    if ("https".equals(request.scheme())) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    rc.addHeadersEndHandler(done -> keep(request.path(), rc.response()));
  }

  /** Safari before 15.4 does not count sockets to the same host as 'self'. */
  private static String policy(RoutingContext rc) {
    var request = rc.request();
    var host = request.authority() == null ? "" : request.authority().toString();
    var sockets = HOST.matcher(host).matches() ? " ws://" + host + " wss://" + host : "";
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        + " font-src 'self'; connect-src 'self'"
        + sockets
        + (Framing.frames(rc) ? "; frame-src 'self'" : "")
        + "; form-action 'self'; base-uri 'none'; frame-ancestors "
        + (Framing.allowed(rc) ? "'self'" : "'none'")
        + "; manifest-src 'self'";
  }

  /**
   * Files named by their content are kept for a year, pages are asked for again, answers never
   * kept.
   */
  private static void keep(String path, HttpServerResponse response) {
    var headers = response.headers();
    boolean served = response.getStatusCode() < 400;
    var type = headers.get("Content-Type");
    if (path.startsWith(HASHED) && served) {
      headers.set(CACHE, "public, max-age=31536000, immutable");
    } else if ((type != null && type.startsWith("text/html"))
        || String.valueOf(headers.get(CACHE)).contains("immutable")) {
      // Quarkus calls every file immutable, index pages and icons too.
      headers.set(CACHE, "no-cache");
    } else if (!headers.contains(CACHE)) {
      headers.set(CACHE, "no-store");
    }
  }

  /** Over plain http in a local network browsers ignore some headers, and complain about each. */
  private static boolean trusted(HttpServerRequest request) {
    var authority = request.authority();
    return "https".equals(request.scheme())
        || (authority != null && "localhost".equals(authority.host()));
  }
}
