package throughline.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import throughline.history.KeptBoards;
import throughline.history.UnknownFact;
import throughline.platform.log.EventLog;
import throughline.workshop.Removed;
import throughline.workshop.run.Setup;

/**
 * The rooms of this node by workshop: opened when somebody comes, dropped when nobody has been
 * there.
 */
@ApplicationScoped
public class Rooms {
  private static final Logger LOG = Logger.getLogger(Rooms.class);
  private static final long IDLE = 600_000;
  private static final Duration LEAVING = Duration.ofSeconds(1);

  private final Vertx vertx;
  private final EventLog log;
  private final KeptBoards kept;
  private final Clock clock;
  private final CommitHints hints;
  private final Traffic traffic;
  private final long silence;
  private final Map<String, Uni<Room>> rooms = new ConcurrentHashMap<>();

  @Inject
  Rooms(
      Vertx vertx,
      EventLog log,
      KeptBoards kept,
      Clock clock,
      CommitHints hints,
      Traffic traffic,
      LiveLimits limits) {
    this.vertx = vertx;
    this.log = log;
    this.kept = kept;
    this.clock = clock;
    this.hints = hints;
    this.traffic = traffic;
    this.silence = limits.silence().toMillis();
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(Math.max(1, silence / 3), timer -> sweep());
  }

  void stop(@Observes ShutdownEvent event) {
    each(room -> room.closeAll(CloseCode.NOT_NOW));
    keepAll();
  }

  /** As many as can be in a second; the others are read from the log, as they always can be. */
  private void keepAll() {
    try {
      Multi.createFrom()
          .iterable(Map.copyOf(rooms).entrySet())
          .onItem()
          .transformToUni(
              e ->
                  e.getValue()
                      .flatMap(Rooms::inside)
                      .flatMap(room -> keep(e.getKey(), room))
                      .onFailure()
                      .recoverWithNull())
          .merge(Runtime.getRuntime().availableProcessors())
          .collect()
          .last()
          .ifNoItem()
          .after(LEAVING)
          .fail()
          .await()
          .indefinitely();
    } catch (TimeoutException late) {
      LOG.info("stopped before every board was kept; those are read from the log");
    }
  }

  private Uni<Void> keep(String workshop, Room room) {
    return room.worthKeeping()
        .map(board -> kept.keep(workshop, board))
        .orElseGet(Uni.createFrom()::voidItem);
  }

  /** Whoever is in it is told, and nobody lands there any more. */
  void removed(@Observes Removed gone) {
    Uni<Room> opened = rooms.remove(gone.workshop().toString());
    if (opened != null) {
      opened
          .flatMap(Rooms::inside)
          .subscribe()
          .with(room -> room.closeAll(CloseCode.NO_SUCH_WORKSHOP), broken -> {});
    }
  }

  /**
   * The workshop's room, open; completes in the room's turns. A workshop that has no stream yet
   * gets one that begins with {@code setup}. Fails with 503 WORKSHOP_UNREADABLE if its stream holds
   * what this release does not know, whether that was there before or came while the room was open.
   */
  Uni<Room> of(String workshop, Supplier<Setup> setup) {
    Uni<Room> opened = rooms.computeIfAbsent(workshop, id -> open(id, setup));
    return opened
        .flatMap(Rooms::inside)
        .flatMap(
            room -> {
              if (rooms.get(workshop) != opened) {
                // Dropped as idle while this waited for its turn: nobody else would come there.
                return of(workshop, setup);
              }
              room.unreadable()
                  .ifPresent(
                      unknown -> {
                        rooms.remove(workshop, opened);
                        note(workshop, unknown);
                        throw unknown.problem();
                      });
              return Uni.createFrom().item(room);
            });
  }

  /** Whether the workshop is served here, or about to be. */
  boolean has(String workshop) {
    return rooms.containsKey(workshop);
  }

  private Uni<Room> open(String workshop, Supplier<Setup> setup) {
    Room room = new Room(workshop, new VertxTurns(vertx), log, kept, clock, hints::tell);
    return Uni.createFrom()
        .<Room>emitter(
            e -> room.turns().run(() -> room.open(setup).subscribe().with(e::complete, e::fail)))
        .onFailure()
        .invoke(
            broken -> {
              rooms.remove(workshop);
              note(workshop, broken);
            })
        .onFailure(UnknownFact.class)
        .transform(UnknownFact::problem)
        .memoize()
        .indefinitely();
  }

  private void note(String workshop, Throwable broken) {
    if (broken instanceof UnknownFact unknown) {
      traffic.unreadable();
      LOG.errorf("workshop %s can't be read: %s", workshop, unknown.getMessage());
    } else {
      LOG.errorf(broken, "workshop %s could not be opened", workshop);
    }
  }

  /** Goes on in the room's own turns, whoever asked. */
  private static Uni<Room> inside(Room room) {
    return Uni.createFrom().emitter(e -> room.turns().run(() -> e.complete(room)));
  }

  void sweep() {
    rooms.forEach(
        (id, opened) ->
            opened
                .flatMap(Rooms::inside)
                .subscribe()
                .with(
                    room -> {
                      room.endSilent(silence);
                      if (room.idle(IDLE) && rooms.remove(id, opened)) {
                        keep(id, room).subscribe().with(done -> {});
                      }
                    },
                    broken -> rooms.remove(id, opened)));
  }

  /** Does something in the turns of each room that is open. */
  void each(Consumer<Room> what) {
    rooms.values().forEach(r -> r.flatMap(Rooms::inside).subscribe().with(what, broken -> {}));
  }
}
