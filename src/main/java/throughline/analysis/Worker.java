package throughline.analysis;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import throughline.history.Boards;
import throughline.history.UnknownFact;
import throughline.platform.ids.Ids;
import throughline.platform.loop.Apart;
import throughline.synthesis.Synthesis;

/**
 * Does the jobs of this node, one after the other, on a thread of its own and never on an event
 * loop. Woken by a message, and by the clock for what a message missed or a dead worker left.
 */
@ApplicationScoped
class Worker {
  private static final Logger LOG = Logger.getLogger(Worker.class);
  private static final long BEAT = 5_000;

  private final UUID me = Ids.next();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Worker::named);
  private final Jobs jobs;
  private final Keeping keeping;
  private final Channels channels;
  private final Boards boards;
  private final Synthesis synthesis;
  private final Clock clock;
  private final Vertx vertx;
  private final Apart apart;

  @Inject
  Worker(
      Jobs jobs,
      Keeping keeping,
      Channels channels,
      Boards boards,
      Synthesis synthesis,
      Clock clock,
      Vertx vertx,
      Apart apart) {
    this.jobs = jobs;
    this.keeping = keeping;
    this.channels = channels;
    this.boards = boards;
    this.synthesis = synthesis;
    this.clock = clock;
    this.vertx = vertx;
    this.apart = apart;
  }

  void start(@Observes StartupEvent event) {
    vertx.setTimer(1, timer -> channels.wake(me));
    vertx.setPeriodic(BEAT, timer -> beat());
  }

  void stop(@Observes ShutdownEvent event) {
    thread.shutdownNow();
  }

  private void beat() {
    jobs.alive(me)
        .subscribe()
        .with(
            done -> channels.wake(me), trouble -> LOG.debug("jobs wait for the database", trouble));
  }

  @Incoming("synthesis-jobs")
  Uni<Void> wake(UUID cause) {
    return apart
        .work(this::drain)
        .onFailure()
        .invoke(trouble -> LOG.warn("jobs wait for the database", trouble))
        .onFailure()
        .recoverWithNull();
  }

  @Incoming("synthesis-progress")
  Uni<Void> progress(News news) {
    return jobs.progress(me, news).onFailure().recoverWithNull();
  }

  private Uni<Void> drain() {
    return jobs.claim(me)
        .flatMap(
            claimed ->
                claimed
                    .map(job -> work(job).chain(this::drain))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> work(Job job) {
    Reporting reporting = new Reporting(job.id(), clock, channels::tell);
    return boards
        .at(job.workshop().toString())
        .emitOn(thread)
        .map(board -> Outcome.of(job, board, synthesis, reporting))
        .flatMap(outcome -> apart.work(() -> keeping.keep(job, me, outcome)))
        .onFailure()
        .recoverWithUni(
            broken -> {
              LOG.errorf(broken, "job %s of workshop %s failed", job.id(), job.workshop());
              boolean unreadable = broken instanceof UnknownFact;
              return jobs.failed(job, me, unreadable ? "WORKSHOP_UNREADABLE" : "JOB_FAILED");
            });
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "synthesis");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }
}
