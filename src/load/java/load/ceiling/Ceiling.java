package load.ceiling;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Starts the reference server on loopback. */
public final class Ceiling {
  private static final String HOST = "127.0.0.1";

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final Context context = vertx.getOrCreateContext();
  private final Settings settings;
  private final Commits commits;
  private final Map<String, Board> boards = new HashMap<>();

  private Ceiling(Settings settings) throws SQLException {
    this.settings = settings;
    this.commits =
        settings.durable()
            ? new Commits(System.getenv("REFERENCE_DATABASE"), context).start()
            : null;
  }

  public static void main(String[] args) throws SQLException {
    Settings settings = Settings.of(args);
    Ceiling ceiling = new Ceiling(settings);
    ceiling.context.runOnContext(v -> ceiling.listen());
  }

  private void listen() {
    HttpServerOptions options =
        new HttpServerOptions()
            .setTcpNoDelay(true)
            .setPerMessageWebSocketCompressionSupported(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setAcceptBacklog(2_048);
    vertx
        .createHttpServer(options)
        .webSocketHandler(this::open)
        .listen(settings.port(), HOST)
        .onFailure(Ceiling::end);
  }

  private void open(ServerWebSocket socket) {
    Board board =
        boards.computeIfAbsent(socket.path(), path -> new Board(path, settings, vertx, context));
    Client client = new Client(socket);
    socket.closeHandler(closed -> board.leave(client));
    socket.exceptionHandler(broken -> {});
    socket.textMessageHandler(text -> hear(board, text));
    // After the upgrade's answer is out.
    vertx.runOnContext(v -> board.join(client));
  }

  private void hear(Board board, String text) {
    JsonObject message = new JsonObject(text);
    if (message.getString("t").equals("cur")) {
      board.move(message.getValue("u"), text);
    } else if (commits != null) {
      commits.add(board, text);
    } else {
      board.committed(text);
    }
  }

  static void end(Throwable why) {
    System.err.println("the reference server ends: " + why);
    Runtime.getRuntime().halt(3);
  }
}
