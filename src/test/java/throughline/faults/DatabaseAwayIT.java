package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import throughline.platform.postgres.PgServer;
import throughline.rehearsal.Crowd;

/** The database goes away in the middle of writing, and comes back. */
final class DatabaseAwayIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final int AWAY_SECONDS = Integer.getInteger("faults.away", 3);
  private static final int KILLS = Integer.getInteger("faults.databaseKills", 1);
  private static final Duration MOST = Duration.ofSeconds(60);

  private static Path data;
  private static PgServer database;
  private static Cable cable;
  private static Product product;

  /** At a distance, so that it can be away without being asked to come back at once. */
  @BeforeAll
  static void aServerWithItsDatabaseElsewhere() throws Exception {
    data = Folders.fresh("away");
    database = PgServer.start(data);
    cable = Cable.to(database.port());
    product =
        Product.on(Folders.fresh("away-server"))
            .variable(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://127.0.0.1:" + cable.port() + "/postgres")
            .variable("QUARKUS_DATASOURCE_USERNAME", PgServer.USER)
            .variable("QUARKUS_DATASOURCE_PASSWORD", database.password())
            .start();
  }

  @AfterAll
  static void end() throws Exception {
    product.close();
    cable.close();
    database.close();
  }

  @Test
  void R2_while_the_database_is_stopped_people_are_told_and_afterwards_all_arrives()
      throws Exception {
    try (Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      crowd.write();
      crowd.awaitNotes(3 * PEOPLE, MOST);

      cable.pull();
      database.close();

      await().atMost(MOST).until(() -> crowd.triedAgain() >= PEOPLE);
      await().atMost(MOST).until(() -> !product.ready());
      long since = System.nanoTime();
      await().atMost(MOST).until(() -> System.nanoTime() - since > AWAY_SECONDS * 1_000_000_000L);
      assertThat(product.status("q/health/live")).isEqualTo(200);
      database = PgServer.start(data);
      cable.plug(database.port());
      await().atMost(MOST).until(product::ready);
      crowd.awaitNotes(3 * PEOPLE, MOST);
      crowd.stop();
      crowd.nothingIsLostOrTwice();
    }
  }

  @Test
  void R2_after_a_kill_of_the_database_nothing_acknowledged_is_lost_or_done_twice()
      throws Exception {
    try (Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      crowd.write();
      for (int kill = 0; kill < KILLS; kill++) {
        crowd.awaitNotes(3 * PEOPLE, MOST);

        new Postgres(data).kill();

        crowd.awaitNotes(3 * PEOPLE, MOST);
      }
      crowd.stop();
      crowd.nothingIsLostOrTwice();
    }
  }
}
