package throughline.live;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;
import throughline.identity.Invited;

/**
 * Ends the connections of links that were taken back. Each node asks the database about the links
 * that somebody is here by, so it does not matter on which node one was taken back.
 */
@ApplicationScoped
class LinksInRooms {
  private static final Logger LOG = Logger.getLogger(LinksInRooms.class);

  /** Twice and a bit in the five seconds that there are. */
  private static final long EVERY = 2_000;

  private final Vertx vertx;
  private final Rooms rooms;
  private final Invited invited;
  private final Set<Room> asked = ConcurrentHashMap.newKeySet();

  @Inject
  LinksInRooms(Vertx vertx, Rooms rooms, Invited invited) {
    this.vertx = vertx;
    this.rooms = rooms;
    this.invited = invited;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(EVERY, timer -> rooms.each(this::look));
  }

  private void look(Room room) {
    if (!asked.contains(room)) {
      look(room, links -> ask(room, links));
    }
  }

  /** One question at a time: they must not pile up while the database is away. */
  private Uni<Set<String>> ask(Room room, Set<String> links) {
    asked.add(room);
    return invited.over(links).onTermination().invoke(() -> asked.remove(room));
  }

  /**
   * In the room's turns.
   *
   * @param over says which of some links are over
   */
  static void look(Room room, Function<Set<String>, Uni<Set<String>>> over) {
    Set<String> here = room.links();
    if (!here.isEmpty()) {
      over.apply(here)
          .emitOn(room.turns()::run)
          .subscribe()
          // A database that is away for a moment sends nobody out; it is asked again.
          .with(room::sendOut, away -> LOG.debug("links could not be looked after", away));
    }
  }
}
