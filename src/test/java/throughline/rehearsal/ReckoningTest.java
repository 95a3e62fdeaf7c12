package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReckoningTest {
  @Test
  void a_theme_means_the_cluster_that_holds_most_of_its_notes() {
    Map<String, String> themes = Map.of("n1", "pay", "n2", "pay", "n3", "pay", "n4", "signs");
    Map<String, String> clusters = Map.of("n1", "c1", "n2", "c2", "n3", "c2");

    assertThat(ThemeMap.of(themes, clusters)).isEqualTo(Map.of("pay", "c2"));
  }

  @Test
  void between_equals_the_earlier_name_is_taken_every_time() {
    Map<String, String> themes = Map.of("n1", "pay", "n2", "pay");

    assertThat(ThemeMap.of(themes, Map.of("n1", "c2", "n2", "c1"))).isEqualTo(Map.of("pay", "c1"));
  }

  @Test
  void a_script_without_references_maps_nothing() {
    Map<String, String> themes = new HashMap<>();
    themes.put("n1", null);

    assertThat(ThemeMap.of(themes, Map.of("n1", "c1"))).isEmpty();
  }

  @Test
  void the_same_words_of_a_person_count_once_and_held_ones_not_at_all() {
    Map<String, JsonNode> notes =
        Map.of(
            "a", note("{'text':'Lots are full','by':'p1','dept':'Fire'}"),
            "b", note("{'text':'lots are full!','by':'p1','dept':'Fire'}"),
            "c", note("{'text':'Lots are full','by':'p2','dept':'Fire'}"),
            "d", note("{'text':'call him','by':'p3','dept':'Sheriff','held':['phone']}"),
            "e", note("{'text':'on paper'}"));

    assertThat(Figures.of(notes)).isEqualTo(new Figures(3, 2, 1));
  }

  @Test
  void dots_of_a_theme_are_those_of_the_latest_round_that_asked_about_it() {
    Ballots onNotes = round("note", List.of("n1", "n2"));
    onNotes.put("p1", "n1");
    onNotes.put("p2", "n2");
    Ballots onThemes = round("theme", List.of("c1"));
    onThemes.put("p1", "c1");
    List<Ballots> rounds = List.of(onNotes, onThemes);

    assertThat(Scores.of(rounds, "c1", List.of("n1"))).isEqualTo(new Score(1, 1));
    assertThat(Scores.of(rounds, "", List.of("n1", "n2"))).isEqualTo(new Score(2, 2));
    assertThat(Scores.of(rounds, "c9", List.of("n9"))).isEqualTo(new Score(0, 0));
  }

  @Test
  void percentiles_are_by_nearest_rank() {
    long[] nanos = new long[100];
    for (int i = 0; i < 100; i++) {
      nanos[i] = (100 - i) * 1_000_000L;
    }

    assertThat(Latency.of(nanos)).isEqualTo(new Latency(50, 95, 100));
    assertThat(Latency.of(new long[] {7_000_000})).isEqualTo(new Latency(7, 7, 1));
    assertThat(Latency.of(new long[0])).isEqualTo(new Latency(0, 0, 0));
  }

  @Test
  void latency_is_measured_only_where_the_hearing_was_whole() {
    Arrivals arrivals = new Arrivals();
    arrivals.broken(10);
    arrivals.changes(20, 5);
    arrivals.changes(30, 8);
    arrivals.broken(40);
    arrivals.changes(50, 9);

    assertThat(arrivals.latency(15, 6)).isEqualTo(OptionalLong.of(15));
    assertThat(arrivals.latency(25, 9)).isEmpty();
    assertThat(arrivals.latency(5, 5)).isEmpty();
    assertThat(arrivals.latency(60, 5)).isEmpty();
  }

  private static JsonNode note(String text) {
    return Json.read(text.replace('\'', '"'));
  }

  private static Ballots round(String target, List<String> items) {
    return new Ballots(target, new Script.Round("v", target, 3, 1, true, List.of()), items);
  }
}
