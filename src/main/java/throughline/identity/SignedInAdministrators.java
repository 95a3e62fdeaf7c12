package throughline.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import throughline.platform.web.Administrators;

/** Tells the machine room who is an administrator. */
@ApplicationScoped
class SignedInAdministrators implements Administrators {
  private final Accounts accounts;

  @Inject
  SignedInAdministrators(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Uni<Boolean> isAdministrator(RoutingContext request) {
    Cookie cookie = request.request().getCookie(Door.STUDIO.cookie());
    return accounts
        .byToken(cookie == null ? null : cookie.getValue())
        .map(a -> a.filter(known -> known.has(Role.ADMINISTRATOR)).isPresent());
  }
}
