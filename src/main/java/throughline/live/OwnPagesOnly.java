package throughline.live;

import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import throughline.platform.web.Origins;

/**
 * Sockets have no CORS: without this, any website could open one with its visitor's cookies. Who is
 * unknown is let through here and told by a close code, for browsers can't read a refused upgrade.
 */
@ApplicationScoped
class OwnPagesOnly implements HttpUpgradeCheck {
  private final Origins origins;

  @Inject
  OwnPagesOnly(Origins origins) {
    this.origins = origins;
  }

  @Override
  public Uni<CheckResult> perform(HttpUpgradeContext context) {
    String origin = context.httpRequest().getHeader("Origin");
    String host = context.httpRequest().authority().toString();
    return origins.allowed(origin, host)
        ? CheckResult.permitUpgrade()
        : CheckResult.rejectUpgrade(403);
  }
}
