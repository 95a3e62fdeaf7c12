package throughline.platform.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that others can reach us by, for links and QR codes: {@code throughline.base-url}
 * where it is configured; this machine's network address when the asking browser is on {@code
 * localhost}, which would mean nothing to a phone; else the host that was asked.
 */
@Singleton
public final class BaseUrl {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Optional<String> configured;
  private final Optional<String> network;

  @Inject
  BaseUrl(@ConfigProperty(name = "throughline.base-url") Optional<String> configured) {
    this(configured, Network.address());
  }

  BaseUrl(Optional<String> configured, Optional<String> network) {
    this.configured = configured.map(url -> url.strip().replaceAll("/+$", ""));
    this.network = network;
  }

  /**
   * Without a slash at its end.
   *
   * @param request any absolute address of the request, such as {@code uriInfo.getBaseUri()}
   */
  public String of(URI request) {
    return configured.orElseGet(
        () -> {
          var port = request.getPort() < 0 ? "" : ":" + request.getPort();
          var host = request.getHost();
          var reachable = HERE.contains(host) ? network.orElse(host) : host;
          return request.getScheme() + "://" + reachable + port;
        });
  }
}
