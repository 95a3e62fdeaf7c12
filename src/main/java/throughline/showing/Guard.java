package throughline.showing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import throughline.identity.Account;
import throughline.identity.Role;
import throughline.identity.Visitor;
import throughline.platform.web.Loopback;
import throughline.platform.web.Problem;
import throughline.workshop.Workshops;

/**
 * Who may see it run. Before the first account there is nobody to ask, so it is whoever sits at
 * this machine, for as long as there is nothing here that could be disturbed.
 */
@ApplicationScoped
class Guard {
  private final Workshops workshops;
  private final Visitor visitor;

  @Inject
  Guard(Workshops workshops, Visitor visitor) {
    this.workshops = workshops;
    this.visitor = visitor;
  }

  /** Fails with 403 NOT_SHOWN_HERE. */
  Uni<Void> admit(HttpServerRequest request) {
    Account who = visitor.account();
    if (who != null && who.has(Role.ADMINISTRATOR)) {
      return Uni.createFrom().voidItem();
    }
    Uni<Boolean> may =
        Loopback.asked(request) ? workshops.onlyRehearsals() : Uni.createFrom().item(false);
    return may.invoke(
            admitted -> {
              if (!admitted) {
                throw Problem.of(403, "NOT_SHOWN_HERE");
              }
            })
        .replaceWithVoid();
  }
}
