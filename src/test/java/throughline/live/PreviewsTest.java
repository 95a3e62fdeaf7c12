package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Role;

/** What is in people's hands: told to who may see it, lost without harm. */
class PreviewsTest {
  private final Stage stage = new Stage();
  private Device host;
  private Device ana;
  private Device ben;
  private Device projector;
  private String note;

  @BeforeEach
  void a_board_that_is_being_grouped() {
    host = stage.host();
    ana = stage.person("pana");
    ben = stage.person("pben");
    projector = stage.device(Role.PROJECTOR, "projector");
    note = made(ben.says("note.add", "{'q':'q1','text':'a note'}"));
    host.says("question.reveal", "{'q':'q1'}");
    host.says("activity.go", "{'activity':'a2'}");
    pass(300);
  }

  @Test
  void L35_a_note_in_somebodys_hand_is_told_to_all_who_see_it_and_never_stored() {
    long version = stage.room.board().version();

    ana.hear(held(note));

    for (Device each : List.of(host, ana, ben, projector)) {
      assertThat(each.heard).last().isEqualTo("{\"t\":\"previews\",\"m\":[[\"" + note + "\"]]}");
    }
    assertThat(stage.room.board().version()).isEqualTo(version);
  }

  @Test
  void L35_a_note_that_is_not_revealed_is_told_to_nobody() {
    String hidden = made(ben.says("note.add", "{'q':'q2','text':'hidden'}"));

    host.hear(held(hidden));
    pass(20);

    assertThat(previews(ana, ben, projector, host)).isEmpty();
  }

  @Test
  void L35_who_may_not_move_notes_shows_nothing() {
    host.says("rules.set", "{'mayMove':false,'ownVotable':true}");
    pass(20);

    ana.hear(held(note));
    projector.hear(held(note));
    pass(20);

    assertThat(previews(ana, ben, projector, host)).isEmpty();
  }

  @Test
  void L36_the_first_goes_at_once_and_of_what_follows_only_the_newest_place() {
    for (int x = 0; x < 5; x++) {
      ana.hear("{\"t\":\"preview\",\"n\":\"" + note + "\",\"x\":" + x + ",\"y\":7}");
    }
    pass(32);

    assertThat(previews(ben))
        .containsExactly(
            "{\"t\":\"previews\",\"m\":[[\"" + note + "\",0,7]]}",
            "{\"t\":\"previews\",\"m\":[[\"" + note + "\",4,7]]}");
  }

  @Test
  void L37_where_something_waits_previews_are_left_out_and_changes_are_not() {
    ben.waiting = 70_000;

    ana.hear(held(note));
    ana.says("note.add", "{'q':'q1','text':'after'}");
    pass(20);

    assertThat(previews(ben)).isEmpty();
    assertThat(ben.view.toString()).contains("after");
  }

  private String made(String command) {
    pass(20);
    return Long.toString(
        ben.answers.getOrDefault(command, host.answers.get(command)).path("v").longValue(), 36);
  }

  private static String held(String note) {
    return "{\"t\":\"preview\",\"n\":\"" + note + "\"}";
  }

  private static List<String> previews(Device... devices) {
    return List.of(devices).stream()
        .flatMap(d -> d.heard.stream())
        .filter(f -> f.contains("\"previews\""))
        .toList();
  }

  private void pass(long millis) {
    stage.turns.pass(millis);
    List.of(host, ana, ben, projector).forEach(Device::settle);
  }
}
