package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.platform.Subcommand;

class RehearseTest {
  @Test
  void the_command_is_found_by_its_name() {
    assertThat(ServiceLoader.load(Subcommand.class))
        .extracting(Subcommand::name)
        .contains("rehearse");
  }

  @Test
  void options_are_read_in_any_order() {
    Options options =
        Options.of(
            new String[] {"--json", "--url", "http://localhost:8080", "a.json", "--speed", "0"});

    assertThat(options)
        .isEqualTo(new Options("a.json", URI.create("http://localhost:8080/"), 0, true));
  }

  @Test
  void a_minute_passes_in_a_second_if_nothing_else_is_said() {
    assertThat(Options.of(new String[] {"a.json"}))
        .isEqualTo(new Options("a.json", null, 60, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a.json b.json", "a.json --speed", "a.json --speed fast", "--url here a.json"})
  void what_makes_no_sense_is_refused(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");

    assertThatThrownBy(() -> Options.of(args)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void being_called_wrongly_ends_with_two() {
    assertThat(new Rehearse().run(new String[] {"--faster"})).isEqualTo(2);
  }

  @Test
  void a_script_that_is_not_there_ends_with_one() {
    assertThat(new Rehearse().run(new String[] {"nowhere.json"})).isEqualTo(1);
  }

  @Test
  void a_server_that_is_not_there_is_said_so() {
    assertThatThrownBy(
            () ->
                new Play(Scripts.beaches(), 0)
                    .at(URI.create("http://127.0.0.1:9/"), "a@example.org", "secret"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("can't be reached");
  }

  @Test
  void a_report_is_good_only_if_nothing_was_seen_lost_or_told_differently() {
    assertThat(report(0, 0, List.of()).good()).isTrue();
    assertThat(report(1, 0, List.of()).good()).isFalse();
    assertThat(report(0, 1, List.of()).good()).isFalse();
    assertThat(report(0, 0, List.of("tally: expected 3, found 2")).good()).isFalse();
  }

  @Test
  void a_report_names_what_does_not_agree() {
    String told = Telling.of(report(0, 0, List.of("tally: expected 3, found 2")));

    assertThat(told).contains("Joined            30 of 30", "tally: expected 3, found 2");
    assertThat(told).contains("1 OWN_NOTE").endsWith("Not everything agrees.%n".formatted());
  }

  private static Report report(int hidden, int lost, List<String> disagreements) {
    return new Report(
        "s",
        "A script",
        30,
        30,
        new Report.Notes(108, 107, 1, 0, 0, 0),
        hidden,
        lost,
        new Report.Votes(72, 72, Map.of("OWN_NOTE", 1)),
        new Report.Ratings(240, 238),
        1,
        List.of(new Report.Draft("Paying", "How might we …?")),
        1000,
        disagreements,
        new Latency(12, 30, 4000),
        new Report.Connections(5, 90, 0),
        60);
  }
}
