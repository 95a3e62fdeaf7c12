package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.board.Audience;
import throughline.board.BoardState;
import throughline.board.Flag;
import throughline.board.NoteHidden;
import throughline.history.Boards;
import throughline.history.KeptBoards;
import throughline.history.Tale;
import throughline.platform.log.RealLog;
import throughline.workshop.run.Setup;

/**
 * A room with a real database leaves memory, and comes back by what was kept and the facts since.
 */
class KeptRoomsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long LONG = 700_000;
  private static final int MANY = 220;

  private static RealLog real;
  private static ExecutorService workers;

  private final String workshop = UUID.randomUUID().toString();
  private final HandTurns clock = new HandTurns();
  private final WatchedLog log = new WatchedLog(real.log);
  private final Rooms rooms =
      new Rooms(
          real.vertx,
          log,
          new KeptBoards(real.snapshots, workers),
          clock,
          new CommitHints(new Unheard()),
          new Traffic(new SimpleMeterRegistry()),
          new SmallRyeConfigBuilder()
              .withConverter(Duration.class, 200, new DurationConverter())
              .withMapping(LiveLimits.class)
              .build()
              .getConfigMapping(LiveLimits.class));
  private final Tale tale = Tale.workshop();
  private long stored;

  @BeforeAll
  static void openDatabase() {
    real = new RealLog();
    workers = Executors.newSingleThreadExecutor();
  }

  @AfterAll
  static void closeDatabase() {
    workers.shutdownNow();
    real.close();
  }

  @Test
  void L74_a_room_that_comes_back_reads_what_came_since_and_nothing_else() {
    many();
    leave();
    append(() -> tale.note("pben", "q1", "written elsewhere since"));
    log.reads.clear();

    Room back = open();

    assertThat(log.reads).containsExactly(new WatchedLog.Read(MANY, 1));
    assertThat(back.board().state()).isEqualTo(told());
  }

  @Test
  void L74_a_room_that_comes_back_goes_on_where_it_was() {
    many();
    leave();

    leaveAfter(MANY);

    assertThat(version()).isEqualTo(2 * MANY);
    assertThat(open().board().state()).isEqualTo(told());
  }

  @Test
  void L74_what_is_hidden_or_not_revealed_is_so_after_as_before() {
    append(
        () -> {
          String hidden = tale.note("pana", "q1", "secret of Ana");
          tale.note("pben", "q1", "call 213-555-0123", Set.of(Flag.PHONE, Flag.NUMBER));
          tale.note("pben", "q2", "not revealed");
          tale.reveal("q1");
          tale.fact(Tale.HOST, new NoteHidden(hidden, "personal"));
        });
    many();
    Map<Audience, String> before = seen(open());
    leave();

    Room back = open();

    assertThat(seen(back)).isEqualTo(before);
    for (Audience audience : List.of(Audience.PARTICIPANT, Audience.PROJECTOR, Audience.PUBLIC)) {
      assertThat(seen(back).get(audience))
          .doesNotContain("secret of Ana", "213-555-0123", "not revealed");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fold 0, not | update snapshot set fold = '0'",
        "UncheckedIOException | update snapshot set state = 'no board'",
        "UncheckedIOException | update snapshot set state = substr(state, 1, 100)",
        "is not the log's | update snapshot set version = version + 1",
        "is not the log's | update snapshot set at = at - interval '1 second'",
        "in the row of | update snapshot set version = version - 1"
      })
  void L75_what_cannot_be_gone_on_with_is_passed_over_in_one_line(String why, String change) {
    many();
    leave();
    real.execute(change + " where stream = '" + workshop + "'");
    log.reads.clear();
    try (Lines lines = new Lines(KeptBoards.class)) {

      Room back = open();

      assertThat(log.reads).containsExactly(new WatchedLog.Read(0, MANY));
      assertThat(back.board().state()).isEqualTo(told());
      assertThat(lines.said()).singleElement().asString().contains(workshop, why);
    }
  }

  @Test
  void L75_a_log_that_was_brought_back_from_before_is_the_truth() {
    many();
    leave();
    real.execute(
        "begin; set local throughline.retention = 'on';"
            + (" delete from event where version > 100 and stream = '" + workshop + "';")
            + (" update stream set version = 100 where id = '" + workshop + "'; commit"));

    Room back = open();

    assertThat(back.board().version()).isEqualTo(100);
  }

  @Test
  void L75_where_nothing_can_be_kept_or_read_rooms_open_from_the_log() {
    real.execute("alter table snapshot rename to away");
    try (Lines lines = new Lines(KeptBoards.class)) {
      many();
      open();

      rooms.stop(null);

      assertThat(rooms.has(workshop)).isTrue();
      assertThat(lines.said()).hasSize(2);
    } finally {
      real.execute("alter table away rename to snapshot");
    }
  }

  @Test
  void L76_a_rehearsal_that_is_removed_takes_along_what_was_kept() {
    many();
    leave();
    real.execute(
        "insert into workshop values ('"
            + workshop
            + ("', '" + workshop.substring(0, 8))
            + "', 'Beaches', 'Fire', '[]', null, null, '{}', true, gen_random_uuid(), now(), 0)");

    real.execute("select forget_rehearsal('" + workshop + "')");

    assertThat(real.count("snapshot where stream = '" + workshop + "'")).isZero();
    assertThat(real.count("stream where id = '" + workshop + "'")).isZero();
  }

  @Test
  void L76_of_a_workshop_that_is_gone_nothing_is_kept_any_more() {
    many();
    open();
    real.execute(
        "begin; set local throughline.retention = 'on';"
            + (" delete from event where stream = '" + workshop + "';")
            + (" delete from stream where id = '" + workshop + "'; commit"));

    rooms.stop(null);

    assertThat(real.count("snapshot where stream = '" + workshop + "'")).isZero();
  }

  /** So many facts as are worth keeping. */
  private void many() {
    append(
        () -> {
          while (tale.board().version() < MANY) {
            tale.note("pana", "q1", "note " + tale.board().version());
          }
        });
  }

  private void leaveAfter(int facts) {
    append(
        () -> {
          for (int i = 0; i < facts; i++) {
            tale.note("peva", "q2", "later " + i);
          }
        });
    leave();
  }

  private void append(Runnable telling) {
    long before = stored;
    telling.run();
    stored = tale.board().version();
    real.log.append(List.of(tale.append(workshop, before))).await().atMost(LIMIT);
  }

  private void leave() {
    open();
    clock.pass(LONG);
    rooms.sweep();
    await().atMost(LIMIT).until(() -> !rooms.has(workshop) && version() == tale.board().version());
  }

  /** The board as the whole stream tells it. */
  private BoardState told() {
    return new Boards(real.log).at(workshop).await().atMost(LIMIT).state();
  }

  private long version() {
    return real.snapshots.of(workshop).await().atMost(LIMIT).map(s -> s.version()).orElse(0L);
  }

  private Room open() {
    return rooms
        .of(workshop, () -> new Setup(List.of(), List.of(), Stage.setup().rules()))
        .await()
        .atMost(LIMIT);
  }

  private static Map<Audience, String> seen(Room room) {
    CompletableFuture<Map<Audience, String>> all = new CompletableFuture<>();
    room.turns()
        .run(
            () -> {
              Map<Audience, String> seen = new LinkedHashMap<>();
              for (Audience audience : Audience.values()) {
                byte[] bytes = Gzip.back(room.snapshot(audience, "\"h\":{}"));
                seen.put(audience, new String(bytes, StandardCharsets.UTF_8));
              }
              all.complete(seen);
            });
    return all.join();
  }
}
