package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.ids.Tokens;
import throughline.platform.web.Problem;

/** People without an account whom a link lets in, each device with a token of its own. */
@ApplicationScoped
public class Invited {
  /** "Last used" is told to the minute. */
  private static final Duration TOUCH = Duration.ofMinutes(1);

  private final Mutiny.SessionFactory database;
  private final Aside aside;
  private final Clock clock;

  @Inject
  Invited(Mutiny.SessionFactory database, Aside aside, Clock clock) {
    this.database = database;
    this.aside = aside;
    this.clock = clock;
  }

  /** A new device; answers its token, or fails with 403 WRONG_SECRET, also for a link long over. */
  public Uni<String> enter(Place place, String secret) {
    String token = Tokens.random();
    Instant now = clock.instant();
    return database.withTransaction(
        s ->
            s.createSelectionQuery(
                    "from GuestLink where secretHash = :hash and workshop = :workshop"
                        + " and endedAt is null",
                    GuestLink.class)
                .setParameter("hash", Tokens.hash(secret))
                .setParameter("workshop", place.id())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(403, "WRONG_SECRET"))
                .invoke(link -> link.usedAt = now)
                .call(link -> s.persist(new GuestToken(Tokens.hash(token), link.id, now)))
                .replaceWith(token));
  }

  /** Whom the link let in that this actor came by; empty once it was taken back. */
  public Uni<Optional<Guest>> guest(Actor actor) {
    return database
        .withSession(s -> s.find(GuestLink.class, UUID.fromString(actor.id())))
        .map(
            link ->
                Optional.ofNullable(link)
                    .filter(l -> l.endedAt == null)
                    .map(l -> new Guest(l.kind(), l.label)));
  }

  /** Who holds this token: all devices of a link are one actor, named by the link's id. */
  Uni<Optional<Actor>> known(UUID workshop, String token) {
    if (token == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    Instant now = clock.instant();
    return database
        .withSession(
            s ->
                s.createSelectionQuery(
                        "select l from GuestLink l join GuestToken t on t.link = l.id"
                            + " where t.tokenHash = :hash and l.workshop = :workshop"
                            + " and l.endedAt is null",
                        GuestLink.class)
                    .setParameter("hash", Tokens.hash(token))
                    .setParameter("workshop", workshop)
                    .getSingleResultOrNull())
        .call(link -> link == null ? Uni.createFrom().voidItem() : touch(link, now))
        .map(
            link ->
                Optional.ofNullable(link)
                    .map(l -> new Actor(l.kind().role(), l.id.toString(), workshop.toString())));
  }

  private Uni<Void> touch(GuestLink link, Instant now) {
    return link.usedAt != null && link.usedAt.plus(TOUCH).isAfter(now)
        ? Uni.createFrom().voidItem()
        : database
            .withTransaction(
                s ->
                    s.createMutationQuery("update GuestLink set usedAt = :now where id = :id")
                        .setParameter("now", now)
                        .setParameter("id", link.id)
                        .executeUpdate())
            .replaceWithVoid();
  }

  /**
   * Which of these links are over.
   *
   * @param links ids, as actors have them
   */
  public Uni<Set<String>> over(Collection<String> links) {
    Set<UUID> ids = links.stream().map(UUID::fromString).collect(Collectors.toSet());
    return aside
        .ask(() -> living(ids))
        .map(
            living -> {
              Set<String> over = new HashSet<>(links);
              living.forEach(id -> over.remove(id.toString()));
              return over;
            });
  }

  private Uni<List<UUID>> living(Set<UUID> ids) {
    return database.withSession(
        s ->
            s.createSelectionQuery(
                    "select id from GuestLink where id in :ids and endedAt is null", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
  }
}
