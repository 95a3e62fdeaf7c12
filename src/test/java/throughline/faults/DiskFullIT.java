package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import throughline.platform.postgres.PgServer;
import throughline.rehearsal.Crowd;

/**
 * There is no more room for events. The whole product runs with a limit on the size of a file, so
 * that the log's table can't be made longer: the same place where a full disk says no, and it needs
 * no rights.
 */
final class DiskFullIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final Duration MOST = Duration.ofSeconds(60);

  /** In blocks of 512 bytes: more than a segment of the write-ahead log, which is 16 MiB. */
  private static final String LIMITED = "ulimit -f 34816 && exec \"$@\"";

  private static final String FILL =
      """
      insert into event (stream, version, at, actor, type, format, data)
      select 'filler', n + (select coalesce(max(version), 0) from event where stream = 'filler'),
        now(), 'system', 'filler', 1, '{}' from generate_series(1, %d) n""";

  @Test
  void R9_without_room_writes_are_refused_with_a_reason_and_go_on_when_there_is_room()
      throws Exception {
    Path data = Folders.fresh("full");
    PgServer.start(data).close(); // its programs are longer than the limit
    try (Product product = Product.on(data).under("sh", "-c", LIMITED, "sh").start();
        Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD);
        Connection admin = new Postgres(data).connect();
        Statement sql = admin.createStatement()) {
      crowd.write();
      crowd.awaitNotes(2 * PEOPLE, MOST);

      fill(sql);

      await().atMost(MOST).until(() -> crowd.triedAgain() >= PEOPLE);
      await().atMost(MOST).until(() -> !product.ready());
      assertThat(product.get("q/health/ready").body())
          .containsAnyOf("disk is full", "refused the last write");
      assertThat(product.status("q/health/live")).isEqualTo(200);
      assertThat(crowd.door()).isEqualTo(new Crowd.Told(503, "TRY_AGAIN", ""));
      assertThat(crowd.board().status()).isEqualTo(200);

      makeRoom(sql);
      crowd.awaitNotes(2 * PEOPLE, MOST);
      await().atMost(MOST).until(product::ready);
      crowd.stop();
      crowd.nothingIsLostOrTwice();
      assertThat(gapless(sql, crowd.workshop())).isTrue();
    }
  }

  /** In ever smaller steps, until not even one row finds room. */
  private static void fill(Statement sql) throws SQLException {
    // Nobody is to tidy up meanwhile and find some room again.
    sql.execute("alter table event set (autovacuum_enabled = false)");
    for (int rows = 20_000; rows > 0; rows /= 10) {
      while (fits(sql, rows)) {
        Thread.onSpinWait();
      }
    }
  }

  private static boolean fits(Statement sql, int rows) {
    try {
      sql.execute(FILL.formatted(rows));
      return true;
    } catch (SQLException full) {
      assertThat(full.getMessage()).contains("could not extend file");
      return false;
    }
  }

  private static void makeRoom(Statement sql) throws SQLException {
    sql.execute(
        "begin; set local throughline.retention = 'on';"
            + " delete from event where stream = 'filler'; commit");
    sql.execute("vacuum event");
  }

  private static boolean gapless(Statement sql, String workshop) throws SQLException {
    String counts =
        "select count(*) = max(e.version) and max(e.version) = max(s.version)"
            + " from event e join stream s on s.id = e.stream where s.id = '%s'";
    try (ResultSet row = sql.executeQuery(counts.formatted(workshop))) {
      return row.next() && row.getBoolean(1);
    }
  }
}
