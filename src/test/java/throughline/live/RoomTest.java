package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.board.NoteAdded;
import throughline.board.Origin;
import throughline.history.FactCodec;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.live.wire.Wire;

class RoomTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");

  private void pass() {
    stage.turns.pass(20);
    List.of(host, ana).forEach(Device::settle);
  }

  private String why(Device device, String id) {
    return device.answers.get(id).path("why").asText();
  }

  @Test
  void L2_a_command_before_the_hello_ends_the_connection() {
    Device device = new Device(stage, new Actor(Role.FACILITATOR, "late", Stage.WORKSHOP));
    Session silent = new Session(device.actor, device, stage.room);
    stage.room.enter(silent);

    silent.hear(Wire.read("{\"t\":\"do\",\"id\":\"abcd-1234\",\"c\":\"timer.pause\",\"d\":{}}"));

    assertThat(device.closed).isEqualTo(CloseCode.UNREADABLE);
  }

  @Test
  void L3_an_older_protocol_is_told_to_load_the_page_again() {
    ana.hear("{\"t\":\"hello\",\"p\":0,\"v\":0}");

    assertThat(ana.closed).isEqualTo(CloseCode.PROTOCOL_TOO_OLD);
  }

  @Test
  void L10_changes_bring_a_view_from_exactly_one_version_to_the_next() {
    ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    ana.says("note.add", "{'q':'q1','text':'two'}");
    pass();

    List<JsonNode> changes =
        host.heard.stream()
            .map(Device::read)
            .filter(n -> n.path("t").asText().equals("changes"))
            .toList();
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i).path("f")).isEqualTo(changes.get(i - 1).path("v"));
    }
    assertThat(changes).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void L12_a_reveal_is_answered_by_resync_and_the_text_comes_by_fetching() {
    ana.says("note.add", "{'q':'q1','text':'was secret'}");
    pass();

    host.says("question.reveal", "{'q':'q1'}");
    stage.turns.pass(20);

    assertThat(String.join("", host.heard)).contains("resync").doesNotContain("was secret");
    host.settle();
    assertThat(host.view.toString()).contains("was secret");
  }

  @Test
  void L13_a_ballot_is_heard_on_the_beat_only() {
    ana.says("note.add", "{'q':'q1','text':'vote for me'}");
    pass();
    host.says("question.reveal", "{'q':'q1'}");
    pass();
    String note = noteId(ana);
    host.says("round.open", "{'target':'note','dots':3,'max':2}");
    pass();
    String round = roundId(host);
    host.heard.clear();

    ana.says("dot.cast", "{'round':'" + round + "','item':'" + note + "'}");
    stage.turns.pass(20);

    assertThat(ana.mine).containsKey("dots/" + round);
    assertThat(host.heard).isEmpty();
    stage.turns.pass(250);
    assertThat(host.view.get("round/" + round).path("started").asInt()).isEqualTo(1);
  }

  @Test
  void L15_the_answer_comes_before_the_frames_that_bring_the_effect() {
    host.says("question.reveal", "{'q':'q1'}");
    pass();
    ana.heard.clear();

    ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();

    assertThat(ana.heard)
        .extracting(frame -> Device.read(frame).path("t").asText())
        .containsExactly("done", "mine", "changes");
  }

  @Test
  void L15_the_answer_comes_before_the_call_to_fetch() {
    host.heard.clear();

    host.says("question.reveal", "{'q':'q1'}");
    pass();

    assertThat(Device.read(host.heard.get(0)).path("t").asText()).isEqualTo("done");
    assertThat(Device.read(host.heard.get(1)).path("t").asText()).isEqualTo("resync");
  }

  @Test
  void L20_done_comes_after_storing_and_names_what_it_made() {
    stage.log.holds();
    String id = ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    assertThat(ana.answers).doesNotContainKey(id);
    assertThat(ana.mine.toString()).doesNotContain("one");
    stage.log.letGo();

    long version = ana.answers.get(id).path("v").longValue();
    assertThat(ana.mine).containsKey("note/" + Long.toString(version, 36));
    assertThat(stage.log.version(Stage.WORKSHOP).await().indefinitely()).isEqualTo(version);
  }

  @Test
  void L20_a_command_that_changes_nothing_is_done_at_the_current_version() {
    String id = host.says("door.set", "{'open':true}");
    pass();

    JsonNode done = host.answers.get(id);
    assertThat(done.path("f").longValue()).isEqualTo(done.path("v").longValue() + 1);
  }

  @Test
  void L21_a_command_sent_again_gets_its_earlier_answer_and_is_not_done_again() {
    String id = ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    JsonNode first = ana.answers.get(id);

    ana.saysAs(id, "note.add", "{'q':'q1','text':'one'}");
    pass();

    assertThat(ana.answers.get(id)).isEqualTo(first);
    assertThat(stage.room.board().notes()).hasSize(1);
  }

  @Test
  void L21_it_is_remembered_over_a_restart_of_the_server() {
    String id = ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    JsonNode first = ana.answers.get(id);
    stage.restart();
    ana.connect();

    ana.saysAs(id, "note.add", "{'q':'q1','text':'one'}");
    pass();

    assertThat(ana.answers.get(id)).isEqualTo(first);
    assertThat(stage.room.board().notes()).hasSize(1);
  }

  @Test
  void L21_a_stored_command_that_would_be_refused_now_is_still_done() {
    String id = ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    host.says("intake.set", "{'open':false}");
    // Longer than a sentence that was begun may take.
    stage.turns.pass(13_000);
    stage.restart();
    ana.connect();

    ana.saysAs(id, "note.add", "{'q':'q1','text':'one'}");
    pass();

    assertThat(ana.answers.get(id).path("t").asText()).isEqualTo("done");
  }

  @Test
  void L21_the_same_id_twice_in_one_batch_is_done_once() {
    ana.saysAs("double-submit-1", "note.add", "{'q':'q1','text':'one'}");
    ana.saysAs("double-submit-1", "note.add", "{'q':'q1','text':'one'}");
    pass();

    assertThat(stage.room.board().notes()).hasSize(1);
    assertThat(ana.answers.get("double-submit-1").path("t").asText()).isEqualTo("done");
  }

  @Test
  void L22_the_same_id_from_somebody_else_says_no_more_than_that_it_is_stored() {
    String id = ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    Device ben = stage.person("pben");

    ben.saysAs(id, "note.add", "{'q':'q1','text':'other'}");
    pass();

    assertThat(why(ben, id)).isEqualTo("ALREADY_STORED");
    assertThat(ben.answers.get(id).has("v")).isFalse();
  }

  @Test
  void L24_two_dots_in_one_batch_see_each_other() {
    ana.says("note.add", "{'q':'q1','text':'vote for me'}");
    pass();
    host.says("question.reveal", "{'q':'q1'}");
    pass();
    host.says("round.open", "{'target':'note','dots':1,'max':1}");
    pass();
    String data = "{'round':'" + roundId(host) + "','item':'" + noteId(ana) + "'}";

    String first = ana.says("dot.cast", data);
    String second = ana.says("dot.cast", data);
    pass();

    assertThat(ana.answers.get(first).path("t").asText()).isEqualTo("done");
    assertThat(why(ana, second)).isEqualTo("NO_DOTS_LEFT");
  }

  @Test
  void L25_if_somebody_else_wrote_first_the_command_is_decided_again_on_what_they_wrote() {
    stage.log.meanwhile(
        () ->
            elsewhere(
                new NoteAdded(
                    "q1", "theirs", null, "pben", null, null, Origin.DEVICE, false, Set.of())));

    String id = ana.says("note.add", "{'q':'q1','text':'mine'}");
    pass();

    assertThat(ana.answers.get(id).path("t").asText()).isEqualTo("done");
    assertThat(stage.room.board().notes().values())
        .extracting(n -> n.text())
        .containsExactly("theirs", "mine");
    host.settle();
    assertThat(host.view.get("question/q1").path("notes").asInt()).isEqualTo(2);
  }

  @Test
  void L26_while_the_database_is_away_the_answer_is_to_try_again_and_nothing_is_lost() {
    stage.log.away(true);
    String id = ana.says("note.add", "{'q':'q1','text':'kept'}");
    pass();
    assertThat(why(ana, id)).isEqualTo("TRY_AGAIN");
    assertThat(ana.unanswered).containsKey(id);

    stage.log.away(false);
    ana.connect();
    pass();

    assertThat(ana.answers.get(id).path("t").asText()).isEqualTo("done");
  }

  @Test
  void L26_what_was_stored_without_an_answer_is_not_stored_twice() {
    stage.log.losesTheAnswer();
    String id = ana.says("note.add", "{'q':'q1','text':'once'}");
    pass();
    assertThat(why(ana, id)).isEqualTo("TRY_AGAIN");

    ana.connect();
    pass();

    assertThat(ana.answers.get(id).path("t").asText()).isEqualTo("done");
    assertThat(stage.room.board().notes()).hasSize(1);
  }

  @Test
  void L26_what_was_stored_without_an_answer_is_shown_to_all_without_a_further_command() {
    stage.log.losesTheAnswer();
    ana.says("note.add", "{'q':'q1','text':'once'}");
    pass();

    stage.turns.pass(1_000);
    host.settle();

    assertThat(host.view.get("question/q1").path("notes").asInt()).isEqualTo(1);
  }

  @Test
  void L28_a_role_that_may_not_is_refused_before_anything_is_decided() {
    Device screen = stage.device(Role.PROJECTOR, "projector");

    String reveal = ana.says("question.reveal", "{'q':'q1'}");
    String write = screen.says("note.add", "{'q':'q1','text':'x'}");
    String vote = host.says("dot.cast", "{'round':'1','item':'1'}");

    assertThat(why(ana, reveal)).isEqualTo("NOT_ALLOWED");
    assertThat(why(screen, write)).isEqualTo("NOT_ALLOWED");
    assertThat(why(host, vote)).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void L29_a_full_queue_is_refused_as_busy_and_drains() {
    for (int i = 0; i < 5_010; i++) {
      ana.says("done.mark", "{'on':true}");
    }
    long busy =
        ana.answers.values().stream().filter(n -> n.path("why").asText().equals("BUSY")).count();

    stage.turns.pass(1_000);

    assertThat(busy).isPositive();
    assertThat(ana.unanswered).hasSize((int) busy);
  }

  @Test
  void L30_private_things_go_to_one_persons_devices_only() {
    Device second = new Device(stage, ana.actor);
    ana.says("note.add", "{'q':'q1','text':'only mine'}");
    pass();

    assertThat(second.mine.toString()).contains("only mine");
    assertThat(String.join("", host.heard)).doesNotContain("only mine");
  }

  @Test
  void L20_a_follower_that_fails_stops_nobody() {
    stage.told.clear();
    stage.afterwards =
        committed -> {
          throw new IllegalStateException("no follower");
        };

    String first = ana.says("note.add", "{'q':'q1','text':'one'}");
    pass();
    String second = ana.says("note.add", "{'q':'q1','text':'two'}");
    pass();

    assertThat(ana.answers.get(first).path("t").asText()).isEqualTo("done");
    assertThat(ana.answers.get(second).path("t").asText()).isEqualTo("done");
  }

  private void elsewhere(NoteAdded fact) {
    stage.elsewhere(FactCodec.write("pben", fact));
  }

  private static String noteId(Device device) {
    return only(device.mine, "note/");
  }

  private static String roundId(Device device) {
    return only(device.view, "round/");
  }

  private static String only(Map<String, JsonNode> things, String kind) {
    return things.keySet().stream()
        .filter(k -> k.startsWith(kind))
        .map(k -> k.substring(kind.length()))
        .reduce((a, b) -> b)
        .orElseThrow();
  }
}
