package throughline.live;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A WebSocket as a session's peer. WebSockets Next bounds nothing, so what is on its way is counted
 * here: a client that does not read is cut off before it costs memory.
 */
final class SocketPeer implements Peer {
  private final WebSocketConnection connection;
  private final long most;
  private final AtomicLong outstanding = new AtomicLong();
  private volatile boolean closing;

  /**
   * @param most UTF-16 units that may wait to be written
   */
  SocketPeer(WebSocketConnection connection, long most) {
    this.connection = connection;
    this.most = most;
  }

  @Override
  public void send(String frame) {
    if (closing) {
      return;
    }
    int size = frame.length();
    if (outstanding.addAndGet(size) > most) {
      close(CloseCode.TOO_SLOW);
      return;
    }
    connection
        .sendText(frame)
        .subscribe()
        .with(sent -> outstanding.addAndGet(-size), gone -> closing = true);
  }

  @Override
  public void close(CloseCode code) {
    if (!closing) {
      closing = true;
      connection
          .close(new CloseReason(code.code(), code.sentence()))
          .subscribe()
          .with(closed -> {}, gone -> {});
    }
  }
}
