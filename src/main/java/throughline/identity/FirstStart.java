package throughline.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * At every start: is there somebody who can sign in? If not, the console says how to become one.
 */
@ApplicationScoped
class FirstStart {
  private static final Logger LOG = Logger.getLogger("throughline");

  private final FirstAdministrator first;
  private final Accounts accounts;
  private final Optional<String> email;
  private final Optional<String> password;
  private volatile String link;

  @Inject
  FirstStart(
      FirstAdministrator first,
      Accounts accounts,
      @ConfigProperty(name = "throughline.admin.email") Optional<String> email,
      @ConfigProperty(name = "throughline.admin.password") Optional<String> password) {
    this.first = first;
    this.accounts = accounts;
    this.email = email;
    this.password = password;
  }

  /**
   * Runs on the main thread before anybody is served, so waiting is in order here, and what the
   * first sign-in would load on an event loop is loaded now.
   */
  void check(@Observes StartupEvent event) throws Throwable {
    if (email.isPresent() && password.isPresent()) {
      VertxContextSupport.subscribeAndAwait(() -> first.configured(email.get(), password.get()));
    }
    link = VertxContextSupport.subscribeAndAwait(first::link);
    VertxContextSupport.subscribeAndAwait(accounts::rehearse);
  }

  /** The secret is behind the fragment and works once. */
  void say(@ObservesAsync HttpServerStart started) {
    if (link != null) {
      String scheme = started.options().isSsl() ? "https" : "http";
      LOG.infof(
          "Make the first administrator: %s://localhost:%d%s",
          scheme, started.options().getPort(), link);
      link = null;
    }
  }
}
