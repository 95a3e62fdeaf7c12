package throughline.live;

import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jboss.logging.Logger;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Wire;

/**
 * Step 1: the only class with WebSocket annotations. It knows connections and hands texts on; what
 * they mean is decided further in.
 */
@WebSocket(path = "/{door}/{ref}/socket")
class BoardSocket {
  private static final Logger LOG = Logger.getLogger(BoardSocket.class);
  private static final UserData.TypedKey<Line> LINE = new UserData.TypedKey<>("line");

  private record Line(Gate gate, Session session, Room room) {}

  private final Visits visits;
  private final LiveLimits limits;
  private final Traffic traffic;

  @Inject
  BoardSocket(Visits visits, LiveLimits limits, Traffic traffic) {
    this.visits = visits;
    this.limits = limits;
    this.traffic = traffic;
  }

  @OnOpen
  Uni<Void> open(WebSocketConnection connection) {
    Peer peer = new ChannelPeer(connection, connection.userData().get(ChannelOfUpgrade.CHANNEL));
    Function<String, String> cookies = Cookies.of(connection.handshakeRequest().header("Cookie"));
    String door = connection.pathParam("door");
    return visits
        .by(door, connection.pathParam("ref"), cookies)
        .invoke(
            visit -> {
              if (visit.isEmpty()) {
                peer.close(CloseCode.NO_IDENTITY);
              } else {
                enter(connection, peer, visit.get());
              }
            })
        .onFailure(NoSuchWorkshop.class)
        .invoke(unknown -> peer.close(CloseCode.NO_SUCH_WORKSHOP))
        .onFailure(NoSuchWorkshop.class)
        .recoverWithNull()
        .onFailure()
        .invoke(
            broken -> {
              LOG.error("a connection could not be opened", broken);
              peer.close(CloseCode.NOT_NOW);
            })
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private void enter(WebSocketConnection connection, Peer peer, Visits.Visit visit) {
    Session session = new Session(visit, peer);
    Gate gate =
        new Gate(
            new Gate.Limits(
                limits.frameBytes(), limits.messagesPerSecond(), limits.messagesBurst()),
            System.nanoTime());
    connection.userData().put(LINE, new Line(gate, session, visit.room()));
    visit.room().enter(session);
    traffic.opened();
  }

  /** Steps 2 and 3; the rest goes on in the room's turns. */
  @OnTextMessage
  @NonBlocking
  void text(String frame, WebSocketConnection connection) {
    Line line = connection.userData().get(LINE);
    if (line == null) {
      return;
    }
    CloseCode refused = line.gate().refuses(frame, System.nanoTime());
    if (refused != null) {
      traffic.refused(refused);
      line.room().turns().run(() -> line.session().close(refused));
      return;
    }
    ClientMessage message = Wire.read(frame);
    traffic.heard(message);
    line.room().turns().run(() -> line.session().hear(message));
  }

  @OnBinaryMessage
  @NonBlocking
  void binary(Buffer frame, WebSocketConnection connection) {
    Line line = connection.userData().get(LINE);
    if (line != null) {
      line.room().turns().run(() -> line.session().close(CloseCode.UNREADABLE));
    }
  }

  /** The browser answers the server's pings by itself, also while a page is asleep in a tab. */
  @OnPongMessage
  @NonBlocking
  void pong(Buffer nothing, WebSocketConnection connection) {
    Line line = connection.userData().get(LINE);
    if (line != null) {
      line.room().turns().run(line.session()::heard);
    }
  }

  @OnClose
  @NonBlocking
  void close(WebSocketConnection connection) {
    Line line = connection.userData().get(LINE);
    if (line != null) {
      traffic.closed();
      line.room().turns().run(line.session()::gone);
    }
  }

  /** A message that is too long over several frames ends here and nowhere else. */
  @OnError
  @NonBlocking
  void error(Throwable broken, WebSocketConnection connection) {
    Line line = connection.userData().get(LINE);
    if (line != null) {
      line.room().turns().run(() -> line.session().close(CloseCode.TOO_BIG));
    }
  }
}
