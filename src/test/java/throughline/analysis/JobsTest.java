package throughline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import throughline.identity.WithAdministrator;
import throughline.platform.ids.Ids;

/** Jobs that their workers left behind. The workshops have no board: what they come to is empty. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class JobsTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject Jobs jobs;
  @Inject Pool pool;

  @Test
  void A13_a_job_whose_worker_died_is_taken_again() {
    UUID job = left("now() - interval '1 second'", 1);

    await().atMost(SOON).until(() -> state(job), "done"::equals);
  }

  @Test
  void A13_a_job_that_takes_its_worker_down_again_and_again_is_given_up() {
    UUID job = left("now() - interval '1 second'", Jobs.MOST_ATTEMPTS);

    await().atMost(SOON).until(() -> state(job), "failed"::equals);

    assertThat(got(jobs.view(job)).orElseThrow().why()).isEqualTo("GAVE_UP");
  }

  @Test
  void A13_what_a_worker_without_its_claim_writes_is_ignored() {
    UUID job = left("now() + interval '1 hour'", 1);
    Job lost = new Job(job, new UUID(0, 1), Kind.SUGGEST, null, Locale.ENGLISH, 1);
    UUID other = Ids.next();

    got(jobs.progress(other, new News(job, "grouping", 5, 9)));
    got(jobs.failed(lost, other, "JOB_FAILED"));
    boolean stored = got(jobs.done(pool, lost, other, 1, "{}"));

    assertThat(stored).isFalse();
    assertThat(got(jobs.view(job)).orElseThrow())
        .extracting(JobView::state, JobView::stage)
        .containsExactly("running", "queued");
  }

  @Test
  void A11_asked_for_twice_while_it_is_under_way_it_is_one_job() {
    UUID workshop = Ids.next();
    UUID running = Ids.next();
    insert(running, workshop, "now() + interval '1 hour'", 1);

    UUID asked = got(jobs.ask(workshop, Kind.SUGGEST, null, "host", Locale.ENGLISH));
    UUID other = got(jobs.ask(workshop, Kind.SUGGEST, "q1", "host", Locale.ENGLISH));

    assertThat(asked).isEqualTo(running);
    assertThat(other).isNotEqualTo(running);
  }

  private UUID left(String aliveUntil, int attempts) {
    UUID job = Ids.next();
    insert(job, Ids.next(), aliveUntil, attempts);
    return job;
  }

  private void insert(UUID job, UUID workshop, String aliveUntil, int attempts) {
    String sql =
        """
        insert into synthesis_job
          (id, workshop, kind, asked_by, asked_at, state, worker, attempts, alive_until)
        values ($1, $2, 'suggest', 'host', now(), 'running', $3, $4, UNTIL)"""
            .replace("UNTIL", aliveUntil);
    got(pool.preparedQuery(sql).execute(Tuple.of(job, workshop, Ids.next(), attempts)));
  }

  private String state(UUID job) {
    return got(jobs.view(job)).orElseThrow().state();
  }

  private static <T> T got(Uni<T> what) {
    return what.await().atMost(SOON);
  }
}
