package throughline.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/** Whether a request comes from the machine that we run on. */
public final class Loopback {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Loopback() {}

  /** A connection from this machine that no proxy speaks for. */
  static boolean connected(HttpServerRequest request) {
    // A proxy beside us makes all the world look like this machine.
    return request.headers().names().stream().noneMatch(Loopback::forwards)
        && isLoopback(request.remoteAddress());
  }

  /**
   * The same, and the browser knows it: a website whose name leads here for a moment has another
   * name in its address bar.
   */
  public static boolean asked(HttpServerRequest request) {
    var host = request.authority() == null ? "" : request.authority().host();
    return connected(request) && NAMES.contains(host.toLowerCase(Locale.ROOT));
  }

  private static boolean forwards(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return name.startsWith("x-forwarded-")
        || name.equals("forwarded")
        || name.equals("x-real-ip")
        || name.equals("via");
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
