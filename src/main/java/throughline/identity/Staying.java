package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether members of staff who are in a workshop may stay there. */
@ApplicationScoped
public class Staying {
  private final Accounts accounts;
  private final Places places;
  private final Aside aside;

  @Inject
  Staying(Accounts accounts, Places places, Aside aside) {
    this.accounts = accounts;
    this.places = places;
    this.aside = aside;
  }

  /**
   * Who of them may not stay; a workshop that is gone keeps nobody.
   *
   * @param workshop id of the one workshop that all of them are in
   */
  public Uni<List<Expelled>> over(String workshop, Collection<Pass> here) {
    List<String> sessions = here.stream().map(Pass::session).distinct().toList();
    return aside.ask(
        () ->
            places
                .byId(UUID.fromString(workshop))
                .flatMap(
                    place ->
                        accounts
                            .bySessions(sessions)
                            .map(signedIn -> expelled(here, place, signedIn))));
  }

  private static List<Expelled> expelled(
      Collection<Pass> here, Optional<Place> place, Map<String, Account> signedIn) {
    return here.stream()
        .filter(pass -> !pass.actor().equals(now(pass, place, signedIn).orElse(null)))
        .map(pass -> new Expelled(pass, signedIn.containsKey(pass.session())))
        .collect(Collectors.toList());
  }

  /** As whom the same browser would come in now. */
  private static Optional<Actor> now(
      Pass pass, Optional<Place> place, Map<String, Account> signedIn) {
    Account account = signedIn.get(pass.session());
    return account == null
        ? Optional.empty()
        : place.flatMap(at -> Doors.staffAs(account, at, pass.actor().role()));
  }
}
