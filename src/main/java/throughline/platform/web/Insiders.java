package throughline.platform.web;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/**
 * Who may read metrics and the API's description: programs on this machine, and administrators.
 * Their cookie belongs to {@code /studio}, so the same is found under {@code /studio/q/…} too.
 */
@Singleton
final class Insiders {

  private final Instance<Administrators> administrators;

  Insiders(Instance<Administrators> administrators) {
    this.administrators = administrators;
  }

  /** Everything of the machine room but health, which load balancers ask for. */
  static boolean guards(String path) {
    return path.startsWith("/q/") && !path.equals("/q/health") && !path.startsWith("/q/health/");
  }

  Uni<Boolean> admits(RoutingContext rc) {
    if (Loopback.connected(rc.request())) {
      return Uni.createFrom().item(true);
    }
    return administrators.isResolvable()
        ? administrators.get().isAdministrator(rc)
        : Uni.createFrom().item(false);
  }
}
