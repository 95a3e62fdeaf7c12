package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import throughline.platform.log.NewEvent;

/** A newer release writes to a stream whose room is open here. */
class UnreadableRoomTest {
  private final Stage stage = new Stage();
  private final Device host = stage.host();
  private final Device ana = stage.person("pana");

  @Test
  void L45_a_workshop_that_becomes_unreadable_is_ended_for_all_and_says_what_it_met() {
    NewEvent strange = new NewEvent("system", "from.the.future", 1, "{}");
    stage.log.meanwhile(() -> stage.elsewhere(strange));

    String id = ana.says("note.add", "{'q':'q1','text':'one'}");
    stage.turns.pass(5_000);

    assertThat(ana.closed).isEqualTo(CloseCode.NOT_NOW);
    assertThat(host.closed).isEqualTo(CloseCode.NOT_NOW);
    assertThat(ana.unanswered).containsKey(id);
    assertThat(stage.room.unreadable())
        .hasValueSatisfying(met -> assertThat(met).hasMessageContaining("from.the.future"));
  }
}
