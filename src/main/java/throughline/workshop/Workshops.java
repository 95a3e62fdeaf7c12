package throughline.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.identity.Place;
import throughline.identity.Places;
import throughline.platform.ids.Ids;
import throughline.platform.web.Problem;

/**
 * The register's table. What can't change any more is kept in memory: each request at a door asks
 * for it, and a thousand people come at once.
 */
@ApplicationScoped
public class Workshops implements Places {
  private static final int KEPT = 2_000;

  private final Mutiny.SessionFactory database;
  private final Clock clock;

  /** By code and by id; neither those nor the owner ever change. */
  private final Cache<Object, Place> places = Caffeine.newBuilder().maximumSize(2 * KEPT).build();

  /** Those whose board was opened: their plan stays as it is. */
  private final Cache<UUID, Workshop> frozen = Caffeine.newBuilder().maximumSize(KEPT).build();

  private final Event<Removed> removed;

  @Inject
  Workshops(Mutiny.SessionFactory database, Clock clock, Event<Removed> removed) {
    this.database = database;
    this.clock = clock;
    this.removed = removed;
  }

  public Uni<Optional<Workshop>> find(UUID id) {
    Workshop kept = frozen.getIfPresent(id);
    return kept != null
        ? Uni.createFrom().item(Optional.of(kept))
        : database.withSession(s -> s.find(Workshop.class, id)).map(this::keep);
  }

  private Optional<Workshop> keep(Workshop found) {
    if (found != null && found.frozen) {
      frozen.put(found.id, found);
    }
    return Optional.ofNullable(found);
  }

  /** A workshop whose board is about to be opened: from now on its plan stays as it is. */
  public Uni<Optional<Workshop>> opening(UUID id) {
    return find(id)
        .flatMap(
            found ->
                found.filter(w -> !w.frozen).isPresent()
                    ? freeze(id)
                    : Uni.createFrom().item(found));
  }

  private Uni<Optional<Workshop>> freeze(UUID id) {
    return database
        .withTransaction(
            s ->
                s.createMutationQuery("update Workshop set frozen = true where id = :id")
                    .setParameter("id", id)
                    .executeUpdate()
                    .chain(() -> s.find(Workshop.class, id)))
        .map(this::keep);
  }

  /** Those of these that there are. */
  public Uni<List<Workshop>> all(Collection<UUID> ids) {
    return database.withSession(
        s ->
            s.createSelectionQuery("from Workshop where id in :ids", Workshop.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  @Override
  public Uni<Optional<Place>> byId(UUID id) {
    return place(id, () -> find(id));
  }

  @Override
  public Uni<Optional<Place>> byCode(String code) {
    String typed = JoinCode.typed(code);
    return place(typed, () -> withCode(typed));
  }

  private Uni<Optional<Place>> place(Object key, Supplier<Uni<Optional<Workshop>>> ask) {
    Place kept = places.getIfPresent(key);
    return kept != null
        ? Uni.createFrom().item(Optional.of(kept))
        : ask.get()
            .map(found -> found.map(Workshop::place))
            .invoke(found -> found.ifPresent(place -> places.put(key, place)));
  }

  Uni<Optional<Workshop>> withCode(String code) {
    String typed = JoinCode.typed(code);
    if (!JoinCode.possible(typed)) {
      return Uni.createFrom().item(Optional.empty());
    }
    return database.withSession(
        s ->
            s.createSelectionQuery("from Workshop where code = :code", Workshop.class)
                .setParameter("code", typed)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
  }

  /**
   * Newest first, those of one owner or of everybody.
   *
   * @param owner null for everybody's
   * @param before id to go on from, or null
   */
  Uni<List<Workshop>> page(UUID owner, UUID before, int limit) {
    String where =
        " where 1 = 1"
            + (owner == null ? "" : " and owner = :owner")
            + (before == null ? "" : " and id < :before");
    return database.withSession(
        s -> {
          var query =
              s.createSelectionQuery("from Workshop" + where + " order by id desc", Workshop.class);
          if (owner != null) {
            query.setParameter("owner", owner);
          }
          if (before != null) {
            query.setParameter("before", before);
          }
          return query.setMaxResults(limit).getResultList();
        });
  }

  /** A new workshop; a code that is taken is drawn again. */
  Uni<Workshop> add(UUID owner, Plan plan) {
    String setup = SetupJson.write(plan.setup());
    return Uni.createFrom()
        .deferred(
            () -> {
              Workshop workshop =
                  new Workshop(Ids.next(), JoinCode.random(), owner, clock.instant());
              write(workshop, plan, setup);
              workshop.rehearsal = plan.rehearsal();
              return database.withTransaction(s -> s.persist(workshop)).replaceWith(workshop);
            })
        .onFailure(ConstraintViolationException.class)
        .retry()
        .atMost(3);
  }

  /**
   * Changes a plan; fails with 409 ALREADY_OPEN once its board was opened, or CHANGED_MEANWHILE
   * when it is not of the version named.
   */
  Uni<Workshop> change(UUID id, Plan plan) {
    String setup = SetupJson.write(plan.setup());
    return database.withTransaction(
        s ->
            // Locked: an opening that comes now waits, and begins with the new plan.
            s.find(Workshop.class, id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(
                    workshop -> {
                      if (workshop.frozen) {
                        throw Problem.of(409, "ALREADY_OPEN");
                      }
                      if (plan.version() == null || workshop.version != plan.version()) {
                        throw Problem.of(409, "CHANGED_MEANWHILE");
                      }
                      write(workshop, plan, setup);
                    })
                .call(s::flush));
  }

  /** Whether there is no workshop but rehearsals. */
  public Uni<Boolean> onlyRehearsals() {
    return database.withSession(
        s ->
            s.createSelectionQuery(
                    "select count(w) from Workshop w where w.rehearsal = false", Long.class)
                .getSingleResult()
                .map(n -> n == 0));
  }

  /**
   * Removes a rehearsal with everything that came of it; fails with 409 NOT_A_REHEARSAL. Other
   * nodes find out when their memory of it runs out.
   */
  public Uni<Void> remove(UUID id) {
    return database
        .withTransaction(
            s ->
                s.createNativeQuery("select forget_rehearsal(:id)", Boolean.class)
                    .setParameter("id", id)
                    .getSingleResult())
        .invoke(
            gone -> {
              if (!gone) {
                throw Problem.of(409, "NOT_A_REHEARSAL");
              }
            })
        .invoke(() -> forget(id))
        .replaceWithVoid();
  }

  private void forget(UUID id) {
    frozen.invalidate(id);
    places.asMap().values().removeIf(place -> place.id().equals(id));
    removed.fire(new Removed(id));
  }

  private static void write(Workshop to, Plan plan, String setup) {
    to.title = plan.title().strip();
    to.department = plan.department().strip();
    List<String> own = plan.departments() == null ? List.of() : plan.departments();
    to.ownDepartments = SetupJson.write(own.stream().map(String::strip).distinct().toList());
    to.track = Plan.blank(plan.track());
    to.date = plan.date();
    to.setup = setup;
  }
}
