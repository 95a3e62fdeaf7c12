package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.live.wire.Answer;
import throughline.workshop.run.Join;

/** A room that nobody is in leaves memory, and nobody is ever left behind in it. */
class IdleRoomsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long LONG = 700_000;

  private final Vertx vertx = Vertx.vertx();
  private final HandTurns clock = new HandTurns();
  private final StagedLog log = new StagedLog();
  private final Rooms rooms =
      new Rooms(
          vertx,
          log,
          clock,
          new CommitHints(new Unheard()),
          new Traffic(new SimpleMeterRegistry()),
          new SmallRyeConfigBuilder()
              .withConverter(Duration.class, 200, new DurationConverter())
              .withMapping(LiveLimits.class)
              .build()
              .getConfigMapping(LiveLimits.class));

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void L47_a_room_that_idles_is_dropped_and_comes_back_from_its_stream() {
    Room before = open();
    join(before);
    clock.pass(LONG);

    sweep(before);

    Room after = open();
    assertThat(after).isNotSameAs(before);
    assertThat(after.board().run().people()).containsKey("pana");
    assertThat(after.board().version()).isEqualTo(before.board().version());
  }

  @Test
  void L47_a_room_in_which_somebody_is_stays() {
    Room room = open();
    Session session = session(room);
    inside(room, () -> room.enter(session));
    clock.pass(LONG);
    inside(room, session::heard);

    sweep(room);

    assertThat(open()).isSameAs(room);
  }

  @Test
  void L47_who_comes_while_the_room_is_being_dropped_lands_in_the_one_that_others_find() {
    Room dropped = open();
    clock.pass(LONG);
    CountDownLatch going = new CountDownLatch(1);
    dropped.turns().run(() -> await(going));
    rooms.sweep();
    CompletableFuture<Room> comes =
        rooms.of(Stage.WORKSHOP, Stage::setup).subscribeAsCompletionStage();

    going.countDown();

    Room found = comes.join();
    assertThat(found).isNotSameAs(dropped);
    assertThat(open()).isSameAs(found);
  }

  private Room open() {
    return rooms.of(Stage.WORKSHOP, Stage::setup).await().atMost(LIMIT);
  }

  private void sweep(Room room) {
    rooms.sweep();
    // What was put into its turns before is done when this is.
    inside(room, () -> {});
  }

  private static void join(Room room) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Actor ana = new Actor(Role.PARTICIPANT, "pana", Stage.WORKSHOP);
    inside(
        room,
        () ->
            room.submit(
                new Envelope(
                    "join-pana", ana, new Join("pana", "Fire", null, false), answer::complete)));
    assertThat(answer.join()).isInstanceOf(Answer.Done.class);
  }

  private static Session session(Room room) {
    Actor host = new Actor(Role.FACILITATOR, "host", Stage.WORKSHOP);
    return new Session(host, new PollPeer(room.turns(), frames -> {}), room);
  }

  private static void inside(Room room, Runnable what) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    room.turns()
        .run(
            () -> {
              what.run();
              done.complete(null);
            });
    done.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
