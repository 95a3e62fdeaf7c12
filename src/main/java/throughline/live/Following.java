package throughline.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Frames;

/**
 * A room followed without a socket, where a network lets none through: the same session, the same
 * frames in the same order, over a stream of events or by asking again and again.
 */
final class Following {
  private static final long BEAT = 15_000;
  private static final long WAIT = 25_000;

  private Following() {}

  /**
   * Frames for ever, beginning with the answer to a hello; a sign of life every 15 s. A stream that
   * ends by intent ends with an {@code end} frame.
   */
  static Multi<String> stream(Visits.Visit visit, ClientMessage.Hello hello) {
    AtomicLong waiting = new AtomicLong();
    Room room = visit.room();
    return Multi.createFrom()
        .<String>emitter(
            out -> {
              Session session = new Session(visit, new StreamPeer(out, waiting));
              out.onTermination(() -> room.turns().run(session::gone));
              room.enter(session);
              session.hear(hello);
              beat(room, session, waiting);
            },
            BackPressureStrategy.BUFFER)
        .onItem()
        .invoke(frame -> waiting.addAndGet(-frame.length()));
  }

  /** Proxies end what is silent. That the network took all is the sign of life of the other end. */
  private static void beat(Room room, Session session, AtomicLong waiting) {
    room.turns()
        .after(
            BEAT,
            () -> {
              if (session.live()) {
                if (waiting.get() == 0) {
                  session.heard();
                }
                session.send(Frames.pong(room.now()));
                beat(room, session, waiting);
              }
            });
  }

  /**
   * The frames since a version as a JSON array: at once if there are any, else as soon as one
   * comes, else none after 25 s.
   *
   * @param whole whether everything private is wanted, as at the beginning
   */
  static Uni<String> poll(Visits.Visit visit, ClientMessage.Hello hello, boolean whole) {
    Room room = visit.room();
    return Uni.createFrom()
        .emitter(
            answer -> {
              PollPeer peer =
                  new PollPeer(
                      room.turns(), frames -> answer.complete(array(frames, room.online())));
              Session session = new Session(visit, peer);
              answer.onTermination(() -> room.turns().run(session::gone));
              room.enter(session);
              session.follow(hello, whole);
              room.turns().after(WAIT, peer::end);
            });
  }

  /** Between two polls nothing is heard, so each answer says how many are here. */
  private static String array(List<String> frames, int online) {
    List<String> all = new ArrayList<>(frames);
    all.add(Frames.online(online));
    return "[" + String.join(",", all) + "]";
  }
}
