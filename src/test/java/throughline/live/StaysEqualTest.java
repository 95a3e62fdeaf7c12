package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one change brings along on every screen, without anybody fetching. */
class StaysEqualTest {
  private final Stage stage = new Stage();
  private final Judge judge = new Judge(stage);
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");
  private final Device ben = stage.person("pben");
  private final List<Device> all = List.of(host, ana, ben);
  private String one;
  private String two;
  private String three;

  @BeforeEach
  void three_notes_that_the_room_sees() {
    one = made(ana, "note.add", "{'q':'q1','text':'one'}");
    two = made(ben, "note.add", "{'q':'q1','text':'two'}");
    three = made(ben, "note.add", "{'q':'q1','text':'three'}");
    made(host, "question.reveal", "{'q':'q1'}");
    made(host, "activity.go", "{'activity':'a2'}");
  }

  @Test
  void L14_done_marks_end_with_the_activity_on_every_screen() {
    made(ana, "done.mark", "{'on':true}");
    stage.turns.pass(300);

    made(host, "activity.go", "{'activity':'a1'}");

    assertThat(ana.mine.get("me/").has("done")).isFalse();
    assertThat(host.view.get("person/pana").has("done")).isFalse();
    level();
  }

  @Test
  void L14_done_marks_come_back_with_the_activity() {
    made(ana, "done.mark", "{'on':true}");
    made(host, "activity.go", "{'activity':'a1'}");

    made(host, "activity.go", "{'activity':'a2'}");

    assertThat(ana.mine.get("me/").path("done").booleanValue()).isTrue();
    level();
  }

  @Test
  void L14_a_need_for_more_time_ends_with_the_activity_on_every_screen() {
    made(ana, "time.need", "{'on':true}");
    stage.turns.pass(300);
    assertThat(host.view.get("run/").path("needing").intValue()).isEqualTo(1);

    made(host, "activity.go", "{'activity':'a1'}");

    assertThat(ana.mine.get("me/").has("needing")).isFalse();
    assertThat(host.view.get("run/").has("needing")).isFalse();
    level();
  }

  @Test
  void L14_what_stands_under_a_moved_note_goes_along_at_any_depth() {
    made(host, "note.merge", "{'note':'" + three + "','into':'" + two + "'}");
    made(host, "note.merge", "{'note':'" + two + "','into':'" + one + "'}");

    String cluster = made(host, "cluster.add", "{'q':'q1','notes':['" + one + "']}");

    for (Map<String, ?> shown : List.of(ana.view, ben.view, ben.mine)) {
      assertThat(shown.get("note/" + three).toString()).contains("\"c\":\"" + cluster + "\"");
    }
    level();
  }

  @Test
  void L14_what_stood_under_a_hidden_note_is_seen_where_it_is_then() {
    String own = made(host, "cluster.add", "{'q':'q1','label':'own','notes':['" + two + "']}");
    String other = made(host, "cluster.add", "{'q':'q1','label':'other','notes':['" + one + "']}");
    made(host, "note.merge", "{'note':'" + two + "','into':'" + one + "'}");

    made(host, "note.hide", "{'note':'" + one + "','reason':'other'}");

    assertThat(ana.view.get("cluster/" + own).path("notes").intValue()).isEqualTo(1);
    assertThat(ana.view.get("cluster/" + other).path("notes").intValue()).isZero();
    level();
  }

  @Test
  void L14_an_item_that_is_shown_again_is_listed_again_in_a_closed_round() {
    String round = made(host, "round.open", "{'target':'note','dots':2,'max':1}");
    made(host, "note.hide", "{'note':'" + one + "','reason':'other'}");
    made(host, "round.close", "{'round':'" + round + "'}");

    made(host, "note.show", "{'note':'" + one + "'}");

    assertThat(ana.view.get("round/" + round).path("items").toString()).contains(one);
    level();
  }

  @Test
  void L14_an_item_that_is_looked_at_first_and_let_through_is_listed_again() {
    String round = made(host, "round.open", "{'target':'note','dots':2,'max':1}");
    made(ana, "note.edit", "{'note':'" + one + "','text':'213-555-0123','tv':" + tv() + "}");
    made(host, "round.close", "{'round':'" + round + "'}");

    made(host, "note.release", "{'note':'" + one + "'}");

    assertThat(ana.view.get("round/" + round).path("items").toString()).contains(one);
    level();
  }

  @Test
  void L14_the_last_dot_that_is_taken_back_leaves_nothing() {
    String round = made(host, "round.open", "{'target':'note','dots':2,'max':1}");
    String dot = "{'round':'" + round + "','item':'" + two + "'}";
    made(ana, "dot.cast", dot);

    made(ana, "dot.take", dot);

    assertThat(ana.mine).doesNotContainKey("dots/" + round);
  }

  private long tv() {
    return stage.room.board().notes().get(one).textVersion();
  }

  /** Says it, and answers the id that it made. */
  private String made(Device device, String name, String data) {
    String id = device.says(name, data);
    stage.turns.pass(20);
    all.forEach(Device::settle);
    assertThat(device.answers.get(id).path("t").asText()).as(name).isEqualTo("done");
    return Long.toString(device.answers.get(id).path("f").longValue(), 36);
  }

  private void level() {
    stage.turns.pass(300);
    assertThat(all).allMatch(d -> d.version == stage.room.board().version());
    judge.end(all);
  }
}
