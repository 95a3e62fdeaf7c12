package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that don't read, read late, or are gone without a word. */
class SlowClientsTest {
  private final Stage stage = new Stage();
  private Device quick;
  private Device slow;

  @BeforeEach
  void two_people() {
    quick = stage.person("pana");
    slow = stage.person("pben");
    stage.host().says("question.reveal", "{'q':'q1'}");
    pass(100);
  }

  @Test
  void L43_who_is_behind_is_spared_changes_and_told_to_fetch_when_it_has_read() {
    slow.waiting = 300_000;
    write("first");
    write("second");
    long held = slow.version;

    slow.waiting = 0;
    pass(300);

    assertThat(held).isLessThan(quick.version);
    assertThat(slow.heard).last().asString().contains("\"t\":\"mine\"");
    assertThat(slow.version).isEqualTo(quick.version);
    assertThat(slow.view).isEqualTo(quick.view);
    assertThat(slow.heard.stream().filter(f -> f.contains("second") && f.contains("changes")))
        .isEmpty();
  }

  @Test
  void L43_whoever_was_told_to_fetch_is_told_of_what_comes_next_as_everybody() {
    slow.waiting = 300_000;
    write("first");
    slow.waiting = 0;
    pass(300);

    write("third");

    assertThat(slow.heard).last().asString().contains("third").contains("changes");
    assertThat(slow.view).isEqualTo(quick.view);
  }

  @Test
  void L43_who_reads_nothing_for_half_a_minute_is_ended_and_nobody_else() {
    slow.waiting = 300_000;
    write("first");

    pass(31_000);

    assertThat(slow.closed).isEqualTo(CloseCode.TOO_SLOW);
    assertThat(quick.connected()).isTrue();
  }

  @Test
  void L43_who_does_not_even_read_its_answers_is_ended() {
    slow.waiting = 2_000_000;

    slow.says("note.add", "{'q':'q1','text':'flood'}");
    pass(20);

    assertThat(slow.closed).isEqualTo(CloseCode.TOO_SLOW);
    assertThat(quick.view.toString()).contains("flood");
  }

  @Test
  void L46_who_gave_no_sign_of_life_is_ended_and_who_did_stays() {
    pass(40_000);
    quick.hear("{\"t\":\"ping\"}");
    pass(40_000);

    stage.room.endSilent(65_000);

    assertThat(slow.closed).isEqualTo(CloseCode.SILENT);
    assertThat(quick.connected()).isTrue();
  }

  private void write(String text) {
    quick.says("note.add", "{'q':'q1','text':'" + text + "'}");
    pass(20);
  }

  private void pass(long millis) {
    stage.turns.pass(millis);
    quick.settle();
    slow.settle();
  }
}
