package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What must not be missed between two polls. */
class PollsTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");
  private final Device polling = new Device(stage, ana.actor, PollLine::new);

  @Test
  void L52_a_poll_that_begins_between_a_dot_and_the_beat_brings_the_dot() {
    ana.says("note.add", "{'q':'q1','text':'vote for me'}");
    pass(20);
    host.says("question.reveal", "{'q':'q1'}");
    pass(100);
    host.says("round.open", "{'target':'note','dots':3,'max':2}");
    pass(100);
    String round = Long.toString(stage.room.board().version(), 36);
    String note = stage.room.board().notes().keySet().iterator().next();
    pass(1_000);
    polling.line().hangUp();

    ana.says("dot.cast", "{'round':'" + round + "','item':'" + note + "'}");
    pass(20);
    // The page asks on, as after an answer that was on its way: not everything, and not anew.
    Following.poll(
            new Visits.Visit(ana.actor, null, stage.room), Detour.from(polling.version), false)
        .subscribe()
        .with(frames -> Device.read(frames).forEach(f -> polling.send(f.toString())));
    pass(300);

    assertThat(polling.mine.get("dots/" + round).path(note).intValue()).isEqualTo(1);
    assertThat(polling.version).isEqualTo(host.version);
  }

  @Test
  void L18_who_polls_is_here_also_between_two_polls() {
    pass(2_000);
    host.heard.clear();

    for (int i = 0; i < 40; i++) {
      host.says("timer.start", "{'seconds':" + (60 + i) + "}");
      pass(70);
    }

    assertThat(host.heard).noneMatch(f -> f.contains("online"));
    assertThat(polling.online).isEqualTo(1);
  }

  @Test
  void L18_who_came_and_went_within_a_second_is_on_nobodys_screen() {
    pass(2_000);
    Device ben = stage.person("pben");
    Device late = new Device(stage, host.actor);
    ben.drop();

    pass(3_000);

    assertThat(List.of(host.online, late.online, polling.online)).containsOnly(1);
  }

  @Test
  void L18_a_poll_that_waited_in_vain_says_how_many_are_here() {
    pass(2_000);
    polling.line().hangUp();
    stage.person("pben");
    pass(2_000);

    polling.line().hello(polling.version);
    pass(26_000);

    assertThat(polling.online).isEqualTo(2);
  }

  private void pass(long millis) {
    stage.turns.pass(millis);
    List.of(host, ana, polling).forEach(Device::settle);
  }
}
