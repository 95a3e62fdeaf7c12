package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import throughline.board.Board;
import throughline.board.BoardState;
import throughline.history.BoardCodec;
import throughline.history.Boards;
import throughline.history.KeptBoards;
import throughline.history.Tale;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.live.wire.Answer;
import throughline.platform.log.MemorySnapshots;
import throughline.workshop.run.Join;
import throughline.workshop.run.PersonJoined;

/** A room that nobody is in leaves memory, and nobody is ever left behind in it. */
class IdleRoomsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long LONG = 700_000;
  private static final int WORTH = 200;

  private final Vertx vertx = Vertx.vertx();
  private final HandTurns clock = new HandTurns();
  private final StagedLog log = new StagedLog();
  private final MemorySnapshots snapshots = new MemorySnapshots(log.plain());
  private final Rooms rooms =
      new Rooms(
          vertx,
          log,
          new KeptBoards(snapshots, Runnable::run),
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

  @Test
  void L73_a_room_that_leaves_keeps_its_board_if_it_came_far_enough() {
    Tale tale = told(WORTH);
    Room room = open();
    clock.pass(LONG);

    sweep(room);

    assertThat(rooms.has(Stage.WORKSHOP)).isFalse();
    assertThat(kept()).isEqualTo(tale.board().version());
  }

  @Test
  void L73_what_goes_on_for_less_than_that_is_not_kept_again() {
    Tale tale = told(WORTH);
    leaves(open());
    more(tale, WORTH - 1);

    leaves(open());

    assertThat(kept()).isEqualTo(WORTH);
    assertThat(snapshots.times).isEqualTo(1);
  }

  @Test
  void L73_what_goes_on_for_longer_takes_the_place_of_what_was_kept() {
    Tale tale = told(WORTH);
    leaves(open());
    more(tale, WORTH);

    leaves(open());

    assertThat(kept()).isEqualTo(2 * WORTH);
  }

  @Test
  void L73_nothing_is_kept_while_somebody_is_there() {
    told(WORTH);
    Room room = open();
    inside(room, () -> room.enter(session(room)));

    sweep(room);

    assertThat(snapshots.times).isZero();
  }

  @Test
  void L73_a_board_that_could_not_be_kept_hinders_nobody() {
    Tale tale = told(WORTH);
    Room room = open();
    snapshots.away(true);
    clock.pass(LONG);

    sweep(room);

    assertThat(rooms.has(Stage.WORKSHOP)).isFalse();
    assertThat(open().board().version()).isEqualTo(tale.board().version());
  }

  @Test
  void L73_a_server_that_stops_keeps_the_boards_of_its_rooms() {
    told(WORTH);
    open();

    rooms.stop(new ShutdownEvent());

    assertThat(kept()).isEqualTo(WORTH);
  }

  @Test
  void L73_a_server_stops_though_a_room_never_comes_to_its_turn() {
    told(WORTH);
    Room stuck = open();
    CountDownLatch going = new CountDownLatch(1);
    stuck.turns().run(() -> await(going));

    rooms.stop(new ShutdownEvent());

    assertThat(snapshots.times).isZero();
    going.countDown();
  }

  @Test
  void L75_what_is_kept_and_does_not_fit_the_log_is_passed_over() {
    Tale tale = told(WORTH);
    String note = Board.id(10);
    tale.cluster("q1", "Full", note);
    log.append(List.of(tale.append(Stage.WORKSHOP, WORTH))).await().indefinitely();
    Board strange = peopleOnly(50);
    byte[] state = BoardCodec.write(strange.state());
    snapshots
        .keep(Stage.WORKSHOP, strange.version(), BoardState.FOLD, state)
        .await()
        .indefinitely();

    Room room = open();

    Board told = new Boards(log.plain()).at(Stage.WORKSHOP).await().indefinitely();
    assertThat(room.board().state()).isEqualTo(told.state());
  }

  /** A board of another workshop, on which nothing is that the log goes on with. */
  private static Board peopleOnly(int people) {
    Tale other = Tale.workshop();
    for (int i = 0; i < people; i++) {
      other.fact("p" + i, new PersonJoined("p" + i, "Fire", "employee", false));
    }
    return other.board();
  }

  /** Facts of a workshop, in the log. */
  private Tale told(int facts) {
    Tale tale = Tale.workshop();
    while (tale.board().version() < facts) {
      tale.note("pana", "q1", "note " + tale.board().version());
    }
    log.append(List.of(tale.append(Stage.WORKSHOP))).await().indefinitely();
    return tale;
  }

  private void more(Tale tale, int facts) {
    long before = tale.board().version();
    for (int i = 0; i < facts; i++) {
      tale.note("pben", "q1", "more " + i);
    }
    log.append(List.of(tale.append(Stage.WORKSHOP, before))).await().indefinitely();
  }

  private void leaves(Room room) {
    clock.pass(LONG);
    sweep(room);
    assertThat(rooms.has(Stage.WORKSHOP)).isFalse();
  }

  private long kept() {
    return snapshots.of(Stage.WORKSHOP).await().indefinitely().orElseThrow().version();
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
