package throughline.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class TroubleAtTheDoorTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject Pool pool;

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
