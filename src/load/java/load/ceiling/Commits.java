package load.ceiling;

import io.vertx.core.Context;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;

/** Group commit: whatever waits goes in by one statement and one commit, then out to everybody. */
final class Commits {
  private static final int MOST = 500;

  private record Event(Board board, String body) {}

  private final Context context;
  private final Connection connection;
  private final LinkedBlockingQueue<Event> queue = new LinkedBlockingQueue<>(100_000);
  private final Map<Board, Long> numbers = new HashMap<>();

  Commits(String url, Context context) throws SQLException {
    this.context = context;
    this.connection = DriverManager.getConnection(url);
    try (Statement s = connection.createStatement()) {
      s.execute(
          "create table if not exists event(board text, seq bigint, body text not null,"
              + " at timestamptz not null default now(), primary key(board, seq))");
      s.execute("truncate event");
    }
  }

  Commits start() {
    Thread thread = new Thread(this::run, "commits");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  void add(Board board, String body) {
    queue.add(new Event(board, body));
  }

  private void run() {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into event(board, seq, body)"
                + " select * from unnest(?::text[], ?::bigint[], ?::text[])")) {
      while (true) {
        List<Event> batch = new ArrayList<>();
        batch.add(queue.take());
        queue.drainTo(batch, MOST - 1);
        insert.setArray(1, array("text", batch.stream().map(e -> e.board().name)));
        insert.setArray(2, array("bigint", batch.stream().map(this::next)));
        insert.setArray(3, array("text", batch.stream().map(Event::body)));
        insert.executeUpdate();
        context.runOnContext(v -> batch.forEach(e -> e.board().committed(e.body())));
      }
    } catch (SQLException | InterruptedException e) {
      Ceiling.end(e);
    }
  }

  private long next(Event event) {
    return numbers.merge(event.board(), 1L, Long::sum);
  }

  private java.sql.Array array(String type, java.util.stream.Stream<?> values) throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }
}
