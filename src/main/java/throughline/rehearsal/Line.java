package throughline.rehearsal;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One WebSocket connection: whole texts in, one text after the other out. */
final class Line implements WebSocket.Listener {
  /** Whoever listens to a line. */
  interface Ear {
    void frame(Line from, String text);

    /** The line is gone; {@code code} is the close code, or 1006 without one. */
    void ended(Line from, int code);
  }

  private final Ear ear;
  private final StringBuilder part = new StringBuilder();
  private WebSocket socket;
  private CompletableFuture<WebSocket> sent;

  private Line(Ear ear) {
    this.ear = ear;
  }

  /** Opens the socket of a door with this identity's cookies. */
  static Line open(Net net, String path, String cookie, Ear ear) {
    Line line = new Line(ear);
    WebSocket.Builder builder = net.http().newWebSocketBuilder();
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    WebSocket socket = builder.buildAsync(net.socket(path), line).join();
    synchronized (line) {
      line.socket = socket;
      line.sent = CompletableFuture.completedFuture(socket);
    }
    return line;
  }

  /** What can't be sent is lost with the line; its end is heard separately. */
  synchronized void send(String text) {
    sent = sent.handle((s, lost) -> socket).thenCompose(s -> s.sendText(text, true));
  }

  /** Cuts the connection without a word, as a phone does that leaves the network. */
  void drop() {
    socket.abort();
  }

  synchronized void close() {
    sent = sent.handle((s, lost) -> socket).thenCompose(s -> s.sendClose(1000, ""));
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      String whole = part.toString();
      part.setLength(0);
      ear.frame(this, whole);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    ear.ended(this, code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    ear.ended(this, 1006);
  }
}
