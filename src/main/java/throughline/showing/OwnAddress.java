package throughline.showing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The address at which this server reaches itself. */
final class OwnAddress {
  private OwnAddress() {}

  /**
   * Where this request came in, without leaving the machine. A certificate is for the name that
   * others know, so a request over https says nothing; then it is the port for plain http.
   */
  static URI of(HttpServerRequest request) {
    if (request.isSSL()) {
      int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
      return URI.create("http://127.0.0.1:" + port + "/");
    }
    SocketAddress here = request.localAddress();
    String host = here.hostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + here.port() + "/");
  }
}
