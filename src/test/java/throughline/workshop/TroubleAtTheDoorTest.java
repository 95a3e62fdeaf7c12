package throughline.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class TroubleAtTheDoorTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject Pool pool;
  @Inject MeterRegistry metrics;

  @Test
  void I25_trying_again_after_an_arrival_that_failed_is_the_same_persons() {
    var host = Staff.administrator();
    var made = Made.by(host);
    poison(made.id());
    var failed = made.join(Map.of("name", "Ana"));
    assertThat(failed.statusCode()).isGreaterThanOrEqualTo(500);
    heal(made.id());

    var again = made.joinAgain(failed.cookie("tl_p"), Map.of("name", "Ana"));

    again.then().statusCode(200);
    List<String> codes =
        host.asks().get("/studio/api/workshops/" + made.id() + "/people").path("code");
    assertThat(codes).containsExactly(again.<String>path("code"));
  }

  @Test
  void W8_a_change_that_meets_the_opening_is_on_the_board_or_refused() {
    var host = Staff.administrator();
    var made = Made.by(host);
    var plan = Made.plan();
    plan.put("version", 0);
    plan.put("questions", List.of(Map.of("text", "What hurts most?", "kind", "current")));
    plan.put("activities", List.of(Map.of("kind", "ideate", "title", "Write", "minutes", 8)));
    var path = "/studio/api/workshops/" + made.id();
    var held = hold(made.id());

    var change = CompletableFuture.supplyAsync(() -> host.asks().body(plan).put(path));
    await().until(() -> waiting() == 1);
    var opening = CompletableFuture.supplyAsync(() -> snapshot(host, made));
    await().until(() -> opening.isDone() || waiting() == 2);
    held.rollback().chain(held.connection()::close).await().atMost(LONG);

    change.join().then().statusCode(200);
    opening.join().then().statusCode(200);
    assertThat(snapshot(host, made).asString()).contains("What hurts most?");
  }

  @Test
  void I26_a_workshop_that_cant_be_read_says_whom_to_ask() {
    var made = Made.by(Staff.administrator());
    poison(made.id());

    var joining = made.join(Map.of("name", "Ana"));

    joining
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("why", equalTo("WORKSHOP_UNREADABLE"))
        .body("detail", containsString("looks after this server"));
    assertThat(metrics.counter("throughline.workshops.unreadable").count()).isPositive();
  }

  private static Response snapshot(Staff host, Made made) {
    return host.asks().get("/studio/" + made.id() + "/snapshot");
  }

  /** Holds the workshop's line in the register, so that whoever would write it waits. */
  private Held hold(String workshop) {
    var connection = pool.getConnection().await().atMost(LONG);
    var transaction = connection.begin().await().atMost(LONG);
    connection
        .preparedQuery("select 1 from workshop where id = $1 for update")
        .execute(Tuple.of(UUID.fromString(workshop)))
        .await()
        .atMost(LONG);
    return new Held(connection, transaction);
  }

  private record Held(SqlConnection connection, Transaction transaction) {
    Uni<Void> rollback() {
      return transaction.rollback();
    }
  }

  private long waiting() {
    return pool.query(
            "select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'")
        .execute()
        .await()
        .atMost(LONG)
        .iterator()
        .next()
        .getLong(0);
  }

  /** A fact from a version to come: this stream can't be read for now. */
  private void poison(String stream) {
    pool.preparedQuery(
            "insert into event (stream, version, at, actor, type, format, data)"
                + " values ($1, 1, now(), 'system', 'from.the.future', 1, '{}')")
        .execute(Tuple.of(stream))
        .await()
        .atMost(LONG);
  }

  private void heal(String stream) {
    pool.withTransaction(
            in ->
                in.query("set local throughline.retention = 'on'")
                    .execute()
                    .chain(
                        () ->
                            in.preparedQuery("delete from event where stream = $1")
                                .execute(Tuple.of(stream))))
        .await()
        .atMost(LONG);
  }
}
