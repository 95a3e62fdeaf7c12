package throughline.platform.web;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jboss.logging.Logger;

/** Says at the console where the product is, as soon as it can be opened. */
@Singleton
final class Welcome {

  private static final Logger LOG = Logger.getLogger("throughline");

  private final BaseUrl baseUrl;

  Welcome(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  void say(@ObservesAsync HttpServerStart started) {
    if (started.options().getPort() <= 0) {
      // Any free port, as tests want it: only Quarkus's own line knows which.
      return;
    }
    var scheme = started.options().isSsl() ? "https" : "http";
    var here = scheme + "://localhost:" + started.options().getPort();
    LOG.infof("Open %s", here);
    var others = baseUrl.of(URI.create(here));
    if (!others.equals(here)) {
      LOG.infof("On other devices in this network: %s", others);
    }
  }
}
