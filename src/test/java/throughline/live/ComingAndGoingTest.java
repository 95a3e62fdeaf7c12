package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes to a room, leaves it, or is sent out of it. */
class ComingAndGoingTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");

  private void pass() {
    stage.turns.pass(20);
    List.of(host, ana).forEach(Device::settle);
  }

  @Test
  void L4_a_device_that_was_away_gets_the_missing_run() {
    ana.drop();
    host.says("timer.start", "{'seconds':60}");
    pass();
    ana.heard.clear();

    ana.connect();

    assertThat(ana.heard.get(0)).contains("welcome");
    assertThat(ana.heard.get(1)).contains("changes");
    assertThat(String.join("", ana.heard)).doesNotContain("resync");
    assertThat(ana.view.get("run/").has("timer")).isTrue();
  }

  @Test
  void L13_a_rush_at_the_door_is_one_frame_on_the_beat() {
    stage.turns.pass(250);
    host.heard.clear();

    for (int i = 0; i < 12; i++) {
      stage.person("p" + i);
    }

    assertThat(host.heard).isEmpty();
    stage.turns.pass(250);
    assertThat(host.heard)
        .filteredOn(frame -> Device.read(frame).path("t").asText().equals("changes"))
        .hasSize(1);
    assertThat(host.view.get("run/").path("people").asInt()).isEqualTo(13);
  }

  @Test
  void L44_who_is_sent_out_loses_all_connections() {
    Device second = new Device(stage, ana.actor);

    host.says("person.remove", "{'person':'pana'}");
    pass();

    assertThat(ana.closed).isEqualTo(CloseCode.REMOVED);
    assertThat(second.closed).isEqualTo(CloseCode.REMOVED);
  }
}
