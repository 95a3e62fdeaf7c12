package throughline.live;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;
import throughline.identity.Expelled;
import throughline.identity.Pass;
import throughline.identity.Staying;

/**
 * Ends the connections of staff who signed out, were disabled or lost the role that they came in.
 * As with links, each node asks the database about those who are here, wherever that happened.
 */
@ApplicationScoped
class StaffInRooms {
  private static final Logger LOG = Logger.getLogger(StaffInRooms.class);

  /** Twice and a bit in the five seconds that there are. */
  private static final long EVERY = 2_000;

  private final Vertx vertx;
  private final Rooms rooms;
  private final Staying staying;
  private final Set<Room> asked = ConcurrentHashMap.newKeySet();

  @Inject
  StaffInRooms(Vertx vertx, Rooms rooms, Staying staying) {
    this.vertx = vertx;
    this.rooms = rooms;
    this.staying = staying;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(EVERY, timer -> rooms.each(this::look));
  }

  private void look(Room room) {
    if (!asked.contains(room)) {
      look(room, here -> ask(room, here));
    }
  }

  /** One question at a time: they must not pile up while the database is away. */
  private Uni<List<Expelled>> ask(Room room, Set<Pass> here) {
    asked.add(room);
    String workshop = here.iterator().next().actor().workshop();
    return staying.over(workshop, here).onTermination().invoke(() -> asked.remove(room));
  }

  /**
   * In the room's turns.
   *
   * @param over says who of some may not stay
   */
  static void look(Room room, Function<Set<Pass>, Uni<List<Expelled>>> over) {
    Set<Pass> here = room.passes();
    if (!here.isEmpty()) {
      over.apply(here)
          .emitOn(room.turns()::run)
          .subscribe()
          // A database that is away for a moment sends nobody out; it is asked again.
          .with(room::expel, away -> LOG.debug("staff could not be looked after", away));
    }
  }
}
