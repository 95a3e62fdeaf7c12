package throughline.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.platform.log.Appended.Conflict;
import throughline.platform.log.Appended.Rejected;
import throughline.platform.log.Appended.Stored;

/** The rules E1 to E31 of RULES.md, for every implementation. */
abstract class EventLogContract {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final Instant NOON = Instant.parse("2026-11-25T12:00:00.123456789Z");

  final String stream = UUID.randomUUID().toString();

  abstract EventLog log();

  @BeforeAll
  static void meetTheLibrary() {
    // Its first use is not made for two threads at once.
    await(Uni.createFrom().completionStage(CompletableFuture.completedStage(1)));
  }

  @Test
  void E1_the_first_append_expects_0_and_versions_count_from_1() {
    var answer = append(events(stream, 0, "{\"n\":1}", "{\"n\":2}"));

    assertEquals(new Stored(2), answer);
    assertEquals(List.of(1L, 2L), versions(stream));
  }

  @Test
  void E1_a_second_append_goes_on_from_there() {
    append(events(stream, 0, "{}", "{}"));

    var answer = append(events(stream, 2, "{}"));

    assertEquals(new Stored(3), answer);
    assertEquals(3, await(log().version(stream)));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 3})
  void E2_another_expected_version_is_a_conflict(long expected) {
    append(events(stream, 0, "{}", "{}"));

    var answer = append(events(stream, expected, "{}"));

    assertEquals(new Conflict(), answer);
    assertEquals(2, await(log().version(stream)));
    assertEquals(List.of(1L, 2L), versions(stream));
  }

  @Test
  void E2_a_stream_that_is_not_there_is_not_at_version_5() {
    var answer = append(events(stream, 5, "{}"));

    assertEquals(new Conflict(), answer);
    assertEquals(0, await(log().version(stream)));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void E3_of_racing_appends_exactly_one_is_stored(long expected) throws Exception {
    if (expected == 1) {
      append(events(stream, 0, "{}"));
    }

    var answers = race(8, i -> append(events(stream, expected, "{\"writer\":" + i + "}")));

    assertEquals(1, answers.stream().filter(a -> a.equals(new Stored(expected + 1))).count());
    assertEquals(7, answers.stream().filter(a -> a.equals(new Conflict())).count());
    assertEquals(expected + 1, await(log().version(stream)));
  }

  @Test
  void E4_many_writers_leave_no_gap_and_no_duplicate() throws Exception {
    int each = 12;

    race(
        6,
        writer -> {
          for (int n = 0; n < each; n++) {
            var id = writer + "-" + n;
            while (append(one(stream, await(log().version(stream)), id)) instanceof Conflict) {
              Thread.onSpinWait();
            }
          }
          return null;
        });

    assertEquals(LongStream.rangeClosed(1, 6 * each).boxed().toList(), versions(stream));
    assertEquals(
        6 * each, all(stream).stream().map(StoredEvent::data).distinct().count(), "each once");
  }

  @Test
  void E4_batches_over_the_same_streams_in_opposite_order_all_end() throws Exception {
    var a = stream + "a";
    var b = stream + "b";
    append(events(a, 0, "{}"));
    append(events(b, 0, "{}"));

    race(
        4,
        writer -> {
          var order = writer % 2 == 0 ? List.of(a, b) : List.of(b, a);
          for (int n = 0; n < 20; n++) {
            var batch = new ArrayList<Append>();
            for (var s : order) {
              batch.add(events(s, await(log().version(s)), "{}"));
            }
            await(log().append(batch));
          }
          return null;
        });

    for (var s : List.of(a, b)) {
      assertEquals(LongStream.rangeClosed(1, versions(s).size()).boxed().toList(), versions(s));
    }
  }

  @Test
  void E5_a_conflict_in_the_middle_leaves_its_neighbours_stored() {
    append(events(stream + 3, 0, "{}"));
    var batch = IntStream.range(0, 7).mapToObj(i -> events(stream + i, 0, "{}", "{}")).toList();

    var answers = await(log().append(batch));

    for (int i = 0; i < 7; i++) {
      assertEquals(i == 3 ? new Conflict() : new Stored(2), answers.get(i));
      assertEquals(i == 3 ? List.of(1L) : List.of(1L, 2L), versions(stream + i));
    }
  }

  @Test
  void E5_new_and_old_streams_share_a_batch() {
    append(events(stream, 0, "{}"));

    var answers =
        await(log().append(List.of(events(stream + "new", 0, "{}"), events(stream, 1, "{}"))));

    assertEquals(List.of(new Stored(1), new Stored(2)), answers);
  }

  @Test
  void E6_a_batch_of_200_events_and_commands_is_stored_whole() {
    var events = IntStream.range(0, 200).mapToObj(i -> event("{\"n\":" + i + "}")).toList();
    var commands =
        IntStream.range(0, 200)
            .mapToObj(i -> new CommandEntry("c" + i, "p1", i + 1L, i + 1L))
            .toList();

    var answer = append(new Append(stream, 0, NOON, events, commands));

    assertEquals(new Stored(200), answer);
    var read = all(stream);
    for (int i = 0; i < 200; i++) {
      assertEquals(i, json(read.get(i).data()).get("n").asInt());
    }
    assertEquals(
        200,
        await(log().commands(stream, commands.stream().map(CommandEntry::id).toList())).size());
  }

  @Test
  void E7_an_append_without_events_stores_its_commands() {
    append(events(stream, 0, "{}"));
    var nothing = new CommandEntry("c1", "p1", 2, 1);

    var answer = append(new Append(stream, 1, NOON, List.of(), List.of(nothing)));

    assertEquals(new Stored(1), answer);
    assertEquals(List.of(nothing), await(log().commands(stream, List.of("c1"))));
  }

  @Test
  void E7_an_append_without_events_still_compares() {
    append(events(stream, 0, "{}"));

    var answer =
        append(new Append(stream, 0, NOON, List.of(), List.of(new CommandEntry("c", "p", 1, 0))));

    assertEquals(new Conflict(), answer);
    assertEquals(List.of(), await(log().commands(stream, List.of("c"))));
  }

  @Test
  void E8_a_stream_twice_in_a_batch_is_a_fault_and_stores_nothing() {
    var batch = List.of(events(stream, 0, "{}"), events(stream, 1, "{}"));

    assertThrows(RuntimeException.class, () -> await(log().append(batch)));

    assertEquals(0, await(log().version(stream)));
  }

  @Test
  void E9_an_empty_batch_has_an_empty_answer() {
    assertEquals(List.of(), await(log().append(List.of())));
  }

  @Test
  void E10_a_known_command_id_is_a_conflict_and_nothing_is_stored() {
    append(one(stream, 0, "c1"));

    var answer =
        append(
            new Append(
                stream,
                1,
                NOON,
                List.of(event("{}"), event("{}")),
                List.of(new CommandEntry("c2", "p", 2, 2), new CommandEntry("c1", "p", 3, 3))));

    assertEquals(new Conflict(), answer);
    assertEquals(1, await(log().version(stream)));
    assertEquals(1, await(log().commands(stream, List.of("c1", "c2"))).size());
  }

  @Test
  void E10_a_command_raced_by_many_is_done_once() throws Exception {
    race(
        6,
        i -> {
          Appended answer;
          do {
            answer = append(one(stream, await(log().version(stream)), "same"));
          } while (answer instanceof Conflict
              && await(log().commands(stream, List.of("same"))).isEmpty());
          return null;
        });

    assertEquals(List.of(1L), versions(stream));
  }

  @Test
  void E11_the_same_command_id_in_another_stream_is_another_command() {
    append(one(stream, 0, "c1"));

    assertEquals(new Stored(1), append(one(stream + "b", 0, "c1")));
  }

  @Test
  void E12_a_stream_tells_which_commands_it_remembers() {
    append(one(stream, 0, "c1"));
    append(one(stream + "b", 0, "c2"));

    var known = await(log().commands(stream, List.of("c1", "c2", "never", "\0")));

    assertEquals(List.of(new CommandEntry("c1", "p1", 1, 1)), known);
    assertEquals(List.of(), await(log().commands(stream, List.of())));
  }

  @Test
  void E13_one_command_id_twice_in_an_append_is_refused() {
    var twice = new CommandEntry("c", "p", 1, 1);

    var answer = append(new Append(stream, 0, NOON, List.of(event("{}")), List.of(twice, twice)));

    assertEquals(new Rejected("COMMAND_TWICE"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩🏽‍🚒 the crew",
        "line\u2028separator\u2029paragraph",
        "mañana, 長い待ち時間, انتظار",
        "<script>alert(1)</script> =HYPERLINK()",
        "\u0001\u001f\u007f\ufeff\ufffd"
      })
  void E20_any_script_comes_back_as_it_was_put_in(String text) throws Exception {
    append(events(stream, 0, JSON.writeValueAsString(java.util.Map.of("text", text))));

    assertEquals(text, json(all(stream).get(0).data()).get("text").textValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1,\"a\":[1,2,{\"x\":null}]}",
        "[]",
        "null",
        "\"text\"",
        "12345678901234567890.5",
        "{\"a\":\"\\\\u0000\"}"
      })
  void E21_the_value_of_data_stays(String data) {
    append(events(stream, 0, data));

    assertEquals(json(data), json(all(stream).get(0).data()));
  }

  static Stream<String> unstorable() {
    return Stream.of(
        "{\"t\":\"a\0b\"}",
        "{\"t\":\"a\\u0000b\"}",
        "{\"\\u0000\":1}",
        "{\"t\":\"\ud83d\"}",
        "{\"t\":\"\ude00 low\"}",
        "{\"t\":\"\\ud83d\"}",
        "{\"t\":\"\\ude00\\ud83d\"}");
  }

  @ParameterizedTest
  @MethodSource("unstorable")
  void E22_E23_NUL_and_lone_surrogates_are_refused_with_a_reason(String data) {
    var answer = append(events(stream, 0, data));

    assertInstanceOf(Rejected.class, answer);
    assertEquals(0, await(log().version(stream)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "{\"a\":}", "text", "{} {}"})
  void E24_what_is_not_json_is_refused(String data) {
    assertEquals(new Rejected("NOT_JSON"), append(events(stream, 0, data)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "長"})
  void E25_an_event_over_256_KiB_is_refused(String letter) {
    int bytes = letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    var fits = "\"" + letter.repeat((256 * 1024 - 2) / bytes) + "\"";

    var answers =
        await(
            log()
                .append(
                    List.of(
                        events(stream, 0, fits),
                        events(stream + "b", 0, fits.replaceFirst(letter, letter.repeat(4))))));

    assertEquals(List.of(new Stored(1), new Rejected("TOO_LARGE")), answers);
  }

  @ParameterizedTest
  @MethodSource("unstorable")
  void E26_a_refusal_leaves_its_neighbours_stored(String data) {
    append(events(stream + "d", 0, "{}"));
    var batch =
        List.of(
            events(stream + "a", 0, "{}"),
            events(stream + "b", 0, "{}", data),
            events(stream + "c", 0, "{}"),
            events(stream + "d", 0, "{}"));

    var answers = await(log().append(batch));

    assertEquals(new Stored(1), answers.get(0));
    assertInstanceOf(Rejected.class, answers.get(1));
    assertEquals(new Stored(1), answers.get(2));
    assertEquals(new Conflict(), answers.get(3));
    assertEquals(List.of(), versions(stream + "b"));
  }

  @Test
  void E27_times_are_kept_to_the_microsecond() {
    append(events(stream, 0, "{}"));

    var event = all(stream).get(0);

    assertEquals(Instant.parse("2026-11-25T12:00:00.123456Z"), event.at());
    assertEquals(new StoredEvent(1, event.at(), "p1", "note.added", 2, event.data()), event);
  }

  @Test
  void E30_reading_pages_through_in_order() {
    append(events(stream, 0, IntStream.range(0, 25).mapToObj(i -> "{}").toArray(String[]::new)));

    var pages = new ArrayList<List<Long>>();
    long after = 0;
    while (after < 25) {
      var page = await(log().read(stream, after, 10)).stream().map(StoredEvent::version).toList();
      pages.add(page);
      after = page.get(page.size() - 1);
    }

    assertEquals(List.of(10, 10, 5), pages.stream().map(List::size).toList());
    assertEquals(
        LongStream.rangeClosed(1, 25).boxed().toList(),
        pages.stream().flatMap(List::stream).toList());
    assertEquals(List.of(), await(log().read(stream, 25, 10)));
    assertEquals(List.of(), await(log().read(stream, 0, 0)));
  }

  @Test
  void E31_nobody_wrote_to_it() {
    assertEquals(0, await(log().version(stream)));
    assertTrue(await(log().read(stream, 0, 100)).isEmpty());
  }

  // words of these tests

  static NewEvent event(String data) {
    return new NewEvent("p1", "note.added", 2, data);
  }

  static Append events(String stream, long expected, String... data) {
    return new Append(
        stream, expected, NOON, Stream.of(data).map(EventLogContract::event).toList(), List.of());
  }

  static Append one(String stream, long expected, String command) {
    return new Append(
        stream,
        expected,
        NOON,
        List.of(event("{\"c\":\"" + command + "\"}")),
        List.of(new CommandEntry(command, "p1", expected + 1, expected + 1)));
  }

  final Appended append(Append append) {
    return await(log().append(List.of(append))).get(0);
  }

  final List<StoredEvent> all(String of) {
    return await(log().read(of, 0, 10_000));
  }

  final List<Long> versions(String of) {
    return all(of).stream().map(StoredEvent::version).toList();
  }

  static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(20));
  }

  static JsonNode json(String text) {
    try {
      return JSON.reader()
          .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  interface Writer<T> {
    T write(int number) throws Exception;
  }

  /** All start at the same moment; answers in the order of their numbers. */
  static <T> List<T> race(int writers, Writer<T> writer) throws Exception {
    var gate = new CyclicBarrier(writers);
    var pool = Executors.newFixedThreadPool(writers);
    try {
      var tasks = new ArrayList<Callable<T>>();
      for (int i = 0; i < writers; i++) {
        int number = i;
        tasks.add(
            () -> {
              gate.await();
              return writer.write(number);
            });
      }
      var answers = new ArrayList<T>();
      for (var future : pool.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
