package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** Somebody else holds every connection that the database gives. */
final class ConnectionsGoneIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final Duration MOST = Duration.ofSeconds(60);

  /** All of the server's, but those that are held here: they are of this application's name. */
  private static final String CUT_OFF =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where backend_type = 'client backend' and application_name <> 'greedy' limit 1";

  @Test
  void R9_out_of_connections_people_are_told_and_all_arrives_when_there_are_some_again()
      throws Exception {
    var data = Folders.fresh("connections");
    try (Product product = Product.on(data).start();
        Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      crowd.write();
      crowd.awaitNotes(2 * PEOPLE, MOST);
      var process = new Postgres(data).process();

      Deque<Connection> held = takeAll(new Postgres(data));

      await().atMost(MOST).until(() -> crowd.triedAgain() >= PEOPLE);
      await()
          .atMost(MOST)
          .untilAsserted(
              () ->
                  assertThat(product.get("q/health/ready").body()).contains("no connection free"));
      assertThat(product.ready()).isFalse();
      assertThat(product.status("q/health/live")).isEqualTo(200);
      assertThat(crowd.door()).isEqualTo(new Crowd.Told(503, "TRY_AGAIN", ""));

      for (Connection connection : held) {
        connection.close();
      }
      crowd.awaitNotes(2 * PEOPLE, MOST);
      await().atMost(MOST).until(product::ready);
      crowd.stop();
      crowd.nothingIsLostOrTwice();
      assertThat(process.isAlive()).as("the database was not started anew").isTrue();
    }
  }

  /** Takes what is free, then takes from the server what it has, until it has nothing. */
  private static Deque<Connection> takeAll(Postgres database) throws Exception {
    Deque<Connection> held = new ArrayDeque<>();
    held.add(greedy(database));
    try (Statement sql = held.getFirst().createStatement()) {
      boolean some = true;
      while (some) {
        takeFree(database, held);
        try (ResultSet cut = sql.executeQuery(CUT_OFF)) {
          some = cut.next();
        }
      }
    }
    return held;
  }

  private static void takeFree(Postgres database, Deque<Connection> held) throws Exception {
    while (true) {
      try {
        held.add(greedy(database));
      } catch (SQLException none) {
        assertThat(none.getSQLState()).isEqualTo("53300");
        return;
      }
    }
  }

  private static Connection greedy(Postgres database) throws Exception {
    Connection connection = database.connect();
    try (Statement sql = connection.createStatement()) {
      sql.execute("set application_name = 'greedy'");
    }
    return connection;
  }
}
