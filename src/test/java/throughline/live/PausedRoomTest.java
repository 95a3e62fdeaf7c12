package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pause meets what people do at the same moment. */
class PausedRoomTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");

  private void pass() {
    stage.turns.pass(20);
    List.of(host, ana).forEach(Device::settle);
  }

  private String add(String text) {
    return ana.says("note.add", "{'q':'q1','text':'" + text + "'}");
  }

  private JsonNode answer(String id) {
    return ana.answers.get(id);
  }

  private JsonNode run(Device device) {
    return device.view.get("run/");
  }

  @Test
  void B70_of_two_notes_around_a_pause_one_is_stored_and_the_other_refused_by_name() {
    String before = add("before");
    host.says("room.pause", "{}");
    String behind = add("behind");
    pass();

    assertThat(answer(before).path("t").asText()).isEqualTo("done");
    assertThat(answer(behind).path("why").asText()).isEqualTo("ROOM_PAUSED");
    assertThat(stage.room.board().notes()).hasSize(1);
  }

  @Test
  void B70_a_note_refused_in_a_pause_is_stored_under_the_same_id_after_it() {
    host.says("room.pause", "{}");
    pass();
    String id = add("kept on the phone");
    pass();
    host.says("room.resume", "{}");
    pass();

    ana.saysAs(id, "note.add", "{'q':'q1','text':'kept on the phone'}");
    pass();

    assertThat(answer(id).path("t").asText()).isEqualTo("done");
    assertThat(stage.room.board().notes()).hasSize(1);
  }

  @Test
  void B70_a_note_stored_before_the_pause_gets_its_answer_again_in_it() {
    String id = add("stored");
    pass();
    JsonNode done = answer(id);
    host.says("room.pause", "{}");
    pass();

    ana.saysAs(id, "note.add", "{'q':'q1','text':'stored'}");
    pass();

    assertThat(answer(id)).isEqualTo(done);
  }

  @Test
  void B70_the_pause_is_in_the_log_and_outlives_a_restart_of_the_server() {
    host.says("activity.go", "{'activity':'a1'}");
    host.says("timer.start", "{'seconds':300}");
    host.says("room.pause", "{'minutes':10}");
    pass();
    JsonNode paused = run(ana);

    stage.restart();
    Device late = stage.person("plate");
    late.settle();

    assertThat(paused.path("paused").has("back")).isTrue();
    assertThat(run(late).path("paused")).isEqualTo(paused.path("paused"));
    assertThat(run(late).path("timer")).isEqualTo(paused.path("timer"));
    assertThat(paused.path("timer").has("left")).isTrue();
  }

  @Test
  void B75_who_was_away_at_the_call_learns_of_it_with_the_way_back() {
    host.says("activity.go", "{'activity':'a1'}");
    pass();
    ana.drop();
    host.says("room.call", "{'q':'q2'}");
    pass();

    ana.connect();
    pass();

    assertThat(run(ana).path("call").path("q").asText()).isEqualTo("q2");
  }
}
