package throughline.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import throughline.identity.Door;
import throughline.identity.Place;
import throughline.platform.limits.RateLimit;
import throughline.platform.web.Problem;

/**
 * Coming in by a link: its secret is exchanged for a cookie, so many times a while for each
 * workshop.
 */
final class BySecret {
  private final Door door;
  private final RateLimit tries;

  BySecret(Door door, Clock clock) {
    this.door = door;
    this.tries = new RateLimit(20, Duration.ofSeconds(3), 10_000, clock);
  }

  /**
   * Answers with the cookie.
   *
   * @param token what the secret is exchanged for; not asked for after too many tries
   */
  Uni<Response> enter(Place place, UriInfo uri, Supplier<Uni<String>> token) {
    Duration wait = tries.take(place.code());
    if (!wait.isZero()) {
      return Uni.createFrom()
          .failure(Problem.of(429, "TOO_MANY_TRIES").with("retryAfter", wait.toSeconds() + 1));
    }
    boolean https = "https".equals(uri.getRequestUri().getScheme());
    return token
        .get()
        .map(t -> Response.noContent().cookie(door.keep(t, place.code(), https)).build());
  }
}
