package throughline.platform.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;

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
    if (fromThisMachine(rc)) {
      return Uni.createFrom().item(true);
    }
    return administrators.isResolvable()
        ? administrators.get().isAdministrator(rc)
        : Uni.createFrom().item(false);
  }

  private static boolean fromThisMachine(RoutingContext rc) {
    var headers = rc.request().headers();
    // A proxy beside us makes all the world look like this machine.
    return !headers.contains("X-Forwarded-For")
        && !headers.contains("Forwarded")
        && isLoopback(rc.request().remoteAddress());
  }

  private static boolean isLoopback(SocketAddress address) {
    try {
      // A numeric address: nothing is looked up.
      return address != null
          && address.hostAddress() != null
          && InetAddress.getByName(address.hostAddress()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
