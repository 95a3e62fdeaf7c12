package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.ids.Ids;
import throughline.platform.ids.Tokens;
import throughline.platform.web.Problem;

/** The links of workshops, kept by their facilitators. */
@ApplicationScoped
class GuestLinks {
  private final Mutiny.SessionFactory database;
  private final Clock clock;

  @Inject
  GuestLinks(Mutiny.SessionFactory database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new link with its secret, which nobody can tell again. */
  record Fresh(GuestLink link, String secret) {}

  Uni<Fresh> make(UUID workshop, UUID by, GuestKind kind, String label) {
    String secret = Tokens.random();
    GuestLink link = new GuestLink(Ids.next(), workshop, kind, label, Tokens.hash(secret), by);
    link.madeAt = clock.instant();
    return database.withTransaction(s -> s.persist(link)).replaceWith(new Fresh(link, secret));
  }

  /** Those that open something, the newest first. */
  Uni<List<GuestLink>> of(UUID workshop) {
    return database.withSession(
        s ->
            s.createSelectionQuery(
                    "from GuestLink where workshop = :workshop and endedAt is null"
                        + " order by madeAt desc, id desc",
                    GuestLink.class)
                .setParameter("workshop", workshop)
                .getResultList());
  }

  /** Takes one back; fails with 404 NO_SUCH_LINK. Taken back again, it stays so. */
  Uni<Void> end(UUID workshop, UUID id) {
    Instant now = clock.instant();
    return database
        .withTransaction(
            s ->
                s.find(GuestLink.class, id)
                    .invoke(
                        link -> {
                          if (link == null || !link.workshop.equals(workshop)) {
                            throw Problem.of(404, "NO_SUCH_LINK");
                          }
                          link.endedAt = link.endedAt == null ? now : link.endedAt;
                        }))
        .replaceWithVoid();
  }
}
