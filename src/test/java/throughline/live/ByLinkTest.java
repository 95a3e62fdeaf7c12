package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.identity.Role;

/** People in a room who came by a link. */
class ByLinkTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");
  private final Device co = stage.device(Role.CO_FACILITATOR, "link-co");
  private final Device observer = stage.device(Role.OBSERVER, "link-observer");

  private void pass() {
    stage.turns.pass(1_300);
    List.of(host, ana, co, observer).forEach(Device::settle);
  }

  /** Ana's note is revealed, Ben's waits for a look, and one is hidden. */
  private void told() {
    Device ben = stage.person("pben");
    ana.says("note.add", "{'q':'q1','text':'the queue is long'}");
    ben.says("note.add", "{'q':'q1','text':'call me at 213 555 0199'}");
    String gone = ben.says("note.add", "{'q':'q1','text':'out of place'}");
    ana.says("note.add", "{'q':'q2','text':'not revealed'}");
    pass();
    ben.settle();
    String id = Long.toString(ben.answers.get(gone).path("f").asLong(), 36);
    host.says("question.reveal", "{'q':'q1'}");
    host.says("note.hide", "{'note':'" + id + "','reason':'off-topic'}");
    pass();
  }

  @Test
  void V30_an_observer_sees_what_participants_see_and_nothing_of_their_own() {
    told();

    assertThat(observer.view).isEqualTo(ana.view);
    assertThat(observer.mine).isEmpty();
    assertThat(observer.view.toString())
        .contains("the queue is long")
        .doesNotContain("213 555 0199", "out of place", "not revealed", "pana", "pben");
  }

  @Test
  void V30_a_co_facilitator_sees_what_the_facilitator_sees() {
    told();

    assertThat(co.view).isEqualTo(host.view);
    assertThat(co.view.toString()).contains("213 555 0199", "out of place", "person/pana");
  }

  @Test
  void V33_a_preview_is_the_participants_view_and_is_not_counted() {
    Device preview = stage.device(Role.PREVIEW, "preview-host");
    told();
    preview.settle();

    assertThat(preview.view).isEqualTo(ana.view);
    assertThat(preview.mine).isEmpty();
    assertThat(stage.room.links()).doesNotContain("preview-host");
    assertThat(preview.online).isEqualTo(2);
  }

  @Test
  void L60_a_link_that_is_over_ends_its_connections_and_no_others() {
    Device second = new Device(stage, observer.actor);

    LinksInRooms.look(stage.room, here -> Uni.createFrom().item(Set.of("link-observer")));
    pass();

    assertThat(observer.closed).isEqualTo(CloseCode.REMOVED);
    assertThat(second.closed).isEqualTo(CloseCode.REMOVED);
    assertThat(List.of(host, ana, co)).allSatisfy(d -> assertThat(d.closed).isNull());
  }

  @Test
  void L60_only_links_are_asked_about_and_a_database_that_is_away_sends_nobody_out() {
    assertThat(stage.room.links()).containsExactlyInAnyOrder("link-co", "link-observer");

    LinksInRooms.look(stage.room, here -> Uni.createFrom().failure(new IllegalStateException()));
    pass();

    assertThat(observer.closed).isNull();
    assertThat(co.closed).isNull();
  }

  @Test
  void L61_who_came_by_a_link_is_not_counted_as_here() {
    pass();

    assertThat(List.of(host.online, observer.online)).containsOnly(1);
    assertThat(host.view.get("run/").path("people").asInt()).isEqualTo(1);
  }

  @Test
  void L28_an_observer_who_says_a_command_all_the_same_is_refused() {
    String id = observer.says("note.add", "{'q':'q1','text':'let me'}");
    pass();

    assertThat(observer.answers.get(id).path("why").asText()).isEqualTo("NOT_ALLOWED");
  }
}
