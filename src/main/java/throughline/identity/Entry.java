package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import throughline.platform.web.Problem;

/**
 * Lets a member of staff at a record that belongs to a workshop, where the path names the record
 * and not the workshop.
 */
@ApplicationScoped
public class Entry {
  private final Places places;
  private final Visitor visitor;

  @Inject
  Entry(Places places, Visitor visitor) {
    this.places = places;
    this.visitor = visitor;
  }

  /**
   * Who the visitor is on this workshop.
   *
   * @return fails with 403 NOT_ALLOWED if it is not theirs, or if their role there may not do this
   */
  public Uni<Actor> to(UUID workshop, Action action) {
    Account account = visitor.account();
    return places
        .byId(workshop)
        .map(
            place ->
                place
                    .flatMap(p -> Doors.staff(account, p))
                    .filter(actor -> action.allows(actor.role()))
                    .orElseThrow(() -> Problem.of(403, "NOT_ALLOWED")));
  }
}
