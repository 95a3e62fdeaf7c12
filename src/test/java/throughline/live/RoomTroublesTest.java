package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.board.NoteAdded;
import throughline.board.Origin;
import throughline.history.FactCodec;
import throughline.platform.log.Fact;
import throughline.platform.log.Stamp;
import throughline.workshop.run.PersonDone;

/** A room when the log, a fold or the network lets it down. */
class RoomTroublesTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");

  @Test
  void L23_a_copy_of_a_refused_command_gets_the_same_reason() {
    beginATick();
    ana.saysAs("twice-sent-1", "note.add", "{'q':'none','text':'x'}");
    ana.saysAs("twice-sent-1", "note.add", "{'q':'none','text':'x'}");
    pass(20);

    assertThat(answers(ana, "twice-sent-1"))
        .extracting(n -> n.path("why").asText())
        .containsExactly("NO_SUCH_QUESTION", "NO_SUCH_QUESTION");
  }

  @Test
  void L22_an_id_whose_command_was_refused_is_nobodys() {
    Device ben = stage.person("pben");
    beginATick();
    ana.saysAs("same-id-1", "note.add", "{'q':'none','text':'x'}");
    ben.saysAs("same-id-1", "note.add", "{'q':'q1','text':'from Ben'}");
    pass(20);

    assertThat(answers(ben, "same-id-1").get(0).path("t").asText()).isEqualTo("done");
  }

  @Test
  void L22_of_two_people_with_one_id_in_one_batch_the_second_learns_no_more_than_that() {
    Device ben = stage.person("pben");
    beginATick();
    ana.saysAs("same-id-2", "note.add", "{'q':'q1','text':'from Ana'}");
    ben.saysAs("same-id-2", "note.add", "{'q':'q1','text':'from Ben'}");
    pass(20);

    assertThat(answers(ben, "same-id-2").get(0).path("why").asText()).isEqualTo("ALREADY_STORED");
  }

  @Test
  void L44_who_was_sent_out_is_not_greeted_again() {
    host.says("person.remove", "{'person':'pana'}");
    pass(20);
    ana.heard.clear();

    ana.connect();

    assertThat(ana.closed).isEqualTo(CloseCode.REMOVED);
    assertThat(ana.heard).isEmpty();
  }

  @Test
  void L44_who_was_sent_out_is_not_heard_by_a_stream_or_a_poll_either() {
    host.says("person.remove", "{'person':'pana'}");
    pass(20);

    Device stream = new Device(stage, ana.actor, StreamLine::new);
    Device poll = new Device(stage, ana.actor, PollLine::new);
    pass(30);

    for (Device device : List.of(stream, poll)) {
      assertThat(device.closed).isEqualTo(CloseCode.REMOVED);
      assertThat(device.heard.get(0)).isEqualTo("{\"t\":\"end\",\"code\":4403}");
    }
  }

  @Test
  void L25_after_five_conflicts_in_a_row_what_others_wrote_is_shown_all_the_same() {
    for (int i = 0; i < 5; i++) {
      stage.log.meanwhile(this::elsewhere);
    }
    String id = ana.says("note.add", "{'q':'q1','text':'mine'}");
    pass(100);
    assertThat(ana.answers.get(id).path("why").asText()).isEqualTo("TRY_AGAIN");

    pass(1_000);

    assertThat(host.view.get("question/q1").path("notes").intValue()).isEqualTo(5);
  }

  @Test
  void L26_however_many_batches_fail_the_log_is_asked_by_one_timer() {
    stage.log.away(true);
    for (int i = 0; i < 20; i++) {
      ana.says("note.add", "{'q':'q1','text':'note " + i + "'}");
      pass(20);
    }
    long before = stage.log.reads;

    pass(15_500);

    // After 0.5, 1, 2, 4 and 8 seconds; the first of them may be over.
    assertThat(stage.log.reads - before).isBetween(4L, 5L);
  }

  @Test
  void L10_versions_never_go_back_while_a_board_is_made_again() {
    pass(250);
    long held = host.version;
    break_the_fold();
    String id = ana.says("note.add", "{'q':'q1','text':'once'}");
    pass(20);
    Device late = new Device(stage, host.actor);
    pass(2_000);
    late.settle();

    assertThat(ana.answers.get(id).path("v").longValue()).isEqualTo(held + 1);
    for (Device device : List.of(host, ana, late)) {
      assertThat(versions(device, Set.of("welcome", "changes", "resync"))).isSorted();
      assertThat(versions(device, Set.of("mine"))).isSorted();
      assertThat(device.version).isEqualTo(held + 1);
    }
  }

  @Test
  void L14_after_a_fold_that_broke_off_everybody_has_what_the_log_tells() {
    break_the_fold();
    ana.says("note.add", "{'q':'q1','text':'once'}");
    pass(20);

    pass(2_000);

    new Judge(stage).end(List.of(host, ana));
  }

  @Test
  void L45_a_fact_that_no_board_can_fold_is_not_passed_over() {
    pass(250);
    long held = host.version;
    stage.log.meanwhile(() -> append(new PersonDone("nobody", "a1")));
    String id = ana.says("note.add", "{'q':'q1','text':'waits'}");

    pass(20_000);

    assertThat(ana.answers.get(id).path("why").asText()).isEqualTo("TRY_AGAIN");
    assertThat(host.version).isEqualTo(held);
    assertThat(stage.log.plain().version(Stage.WORKSHOP).await().indefinitely())
        .isEqualTo(held + 1);
  }

  /** What is said now goes together, a tick after this. */
  private void beginATick() {
    host.says("timer.start", "{'seconds':60}");
  }

  /** The board is a version too far: the next fact doesn't fit it. */
  private void break_the_fold() {
    long next = stage.room.board().version() + 1;
    stage.room.board().fold(note(), new Stamp(next, stage.turns.instant(), "pben"));
  }

  private static Fact note() {
    return new NoteAdded("q1", "theirs", null, "pben", null, null, Origin.DEVICE, false, Set.of());
  }

  private void elsewhere() {
    append(note());
  }

  private void append(Fact fact) {
    stage.elsewhere(FactCodec.write("pben", fact));
  }

  private void pass(long millis) {
    stage.turns.pass(millis);
    host.settle();
    ana.settle();
  }

  private static List<JsonNode> answers(Device device, String id) {
    return device.heard.stream()
        .map(Device::read)
        .filter(n -> n.path("id").asText().equals(id))
        .toList();
  }

  private static List<Long> versions(Device device, Set<String> types) {
    return device.heard.stream()
        .map(Device::read)
        .filter(n -> types.contains(n.path("t").asText()))
        .map(n -> n.path("v").longValue())
        .toList();
  }
}
