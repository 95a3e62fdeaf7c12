package throughline.analysis;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import throughline.board.Board;
import throughline.history.Boards;
import throughline.platform.log.Committed;

/**
 * Follows the log for {@link Statistics}: hints say which streams grew, the log says how. Each
 * stream is looked at no more than once a second; what no hint told of (another node, a dropped
 * hint, a stop) is found by comparing cursors, at the start and every ten seconds.
 */
@ApplicationScoped
class Follower {
  private static final Logger LOG = Logger.getLogger(Follower.class);
  private static final long BEAT = 1_000;
  private static final int BEATS_BETWEEN = 10;
  private static final int BOARDS_HELD = 16;

  private final Boards boards;
  private final Statistics statistics;
  private final Vertx vertx;
  private final Set<String> grown = new LinkedHashSet<>();
  private final Map<String, Board> held = new LinkedHashMap<>(16, 0.75f, true);
  private final AtomicBoolean busy = new AtomicBoolean();
  private int beats;

  @Inject
  Follower(Boards boards, Statistics statistics, Vertx vertx) {
    this.boards = boards;
    this.statistics = statistics;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(BEAT, timer -> beat());
  }

  @Incoming("log-committed")
  void heard(Committed committed) {
    synchronized (grown) {
      grown.add(committed.stream());
    }
  }

  private void beat() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    boolean compare = beats++ % BEATS_BETWEEN == 0;
    Uni<Void> news = compare ? statistics.behind().invoke(this::all).replaceWithVoid() : none();
    news.chain(this::rest)
        .subscribe()
        .with(
            done -> busy.set(false),
            trouble -> {
              LOG.warnf("statistics wait for the database: %s", trouble.getClass().getSimpleName());
              busy.set(false);
            });
  }

  private void all(Iterable<String> streams) {
    synchronized (grown) {
      streams.forEach(grown::add);
    }
  }

  /** One after the other, so that the lists never hurry the rooms. */
  private Uni<Void> rest() {
    return next().map(stream -> follow(stream).chain(this::rest)).orElseGet(Follower::none);
  }

  private Optional<String> next() {
    synchronized (grown) {
      Optional<String> first = grown.stream().findFirst();
      first.ifPresent(grown::remove);
      return first;
    }
  }

  Uni<Void> follow(String stream) {
    Board board = held.getOrDefault(stream, new Board());
    return boards
        .forward(stream, board, Long.MAX_VALUE)
        .flatMap(
            now -> {
              hold(stream, now);
              return statistics.put(stream, now);
            })
        .onFailure()
        .recoverWithUni(
            broken -> {
              held.remove(stream);
              LOG.warnf(broken, "statistics of workshop %s could not be made", stream);
              return none();
            });
  }

  private void hold(String stream, Board board) {
    board.drain();
    held.put(stream, board);
    if (held.size() > BOARDS_HELD) {
      held.remove(held.keySet().iterator().next());
    }
  }

  private static Uni<Void> none() {
    return Uni.createFrom().voidItem();
  }
}
