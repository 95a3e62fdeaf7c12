package throughline.platform.web;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import throughline.platform.log.Writing;

/**
 * Ready means that a write works: a full disk or a read-only standby answers reads all the same. On
 * a full disk even a small write may, so the log is asked too.
 */
@Readiness
@Singleton
final class WriteCheck implements AsyncHealthCheck {

  private static final String NAME = "A write to the database";
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);
  private static final String WRITE =
      """
      insert into heartbeat (one, at) values (true, now())
      on conflict (one) do update set at = excluded.at
      """;

  private final Uni<HealthCheckResponse> check;
  private final Writing writing;
  private volatile long askedAt = System.nanoTime();

  WriteCheck(Pool pool, Writing writing) {
    this.writing = writing;
    this.check =
        Uni.createFrom()
            .completionStage(() -> write(pool).toCompletionStage())
            .ifNoItem()
            .after(PATIENCE)
            .fail()
            .invoke(() -> askedAt = System.nanoTime())
            .map(done -> HealthCheckResponse.up(NAME))
            .onFailure()
            .invoke(() -> askedAt = System.nanoTime())
            .onFailure()
            .recoverWithItem(e -> down(Writing.why(e)))
            // Anybody may ask, as often as they like; the disk is asked once a second.
            .memoize()
            .until(this::isOld);
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return check.map(
        written ->
            written.getStatus() == HealthCheckResponse.Status.DOWN
                ? written
                : writing.trouble().map(WriteCheck::down).orElse(written));
  }

  private static HealthCheckResponse down(String why) {
    return HealthCheckResponse.named(NAME).down().withData("why", why).build();
  }

  private boolean isOld() {
    return System.nanoTime() - askedAt > AT_MOST_EVERY.toNanos();
  }

  private static Future<?> write(Pool pool) {
    return pool.query(WRITE).execute();
  }
}
