package throughline.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import throughline.live.wire.Frames;

/**
 * Clients that don't read as fast as a room speaks. They are told nothing more until what waits for
 * them is read, then to fetch; who reads nothing for long is ended. Nobody else waits for them.
 */
final class Laggards {
  private static final long LOOK = 250;
  private static final long PATIENCE = 30_000;

  private final Turns turns;
  private final LongSupplier now;
  private final ToLongFunction<Session> toldVersion;
  private final Map<Session, Long> since = new LinkedHashMap<>();

  /**
   * @param toldVersion the version that a session's audience has been brought to
   */
  Laggards(Turns turns, LongSupplier now, ToLongFunction<Session> toldVersion) {
    this.turns = turns;
    this.now = now;
    this.toldVersion = toldVersion;
  }

  void add(Session session) {
    if (since.isEmpty()) {
      turns.after(LOOK, this::look);
    }
    since.putIfAbsent(session, now.getAsLong());
  }

  private void look() {
    List<Session> gone = new ArrayList<>();
    since.forEach(
        (session, from) -> {
          if (!session.live() || ended(session, from)) {
            gone.add(session);
          }
        });
    gone.forEach(since::remove);
    if (!since.isEmpty()) {
      turns.after(LOOK, this::look);
    }
  }

  /** Whether there is nothing more to wait for. */
  private boolean ended(Session session, long from) {
    if (session.caughtUp()) {
      session.send(Frames.resync(toldVersion.applyAsLong(session)));
      return true;
    }
    if (now.getAsLong() - from > PATIENCE) {
      session.close(CloseCode.TOO_SLOW);
      return true;
    }
    return false;
  }
}
