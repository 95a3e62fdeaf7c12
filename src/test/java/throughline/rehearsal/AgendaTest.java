package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private final Script beaches = Scripts.beaches();

  @Test
  void every_phase_of_a_script_becomes_an_activity_of_its_kind() {
    JsonNode made = Agenda.workshop(beaches, List.of());

    List<String> kinds =
        StreamSupport.stream(made.path("activities").spliterator(), false)
            .map(a -> a.path("kind").asText())
            .toList();
    assertThat(kinds)
        .containsExactly(
            "welcome",
            "practice",
            "ideate",
            "share",
            "ideate",
            "share",
            "ideate",
            "share",
            "cluster",
            "vote",
            "playback",
            "prioritize",
            "discuss");
  }

  @Test
  void rules_come_from_the_first_vote_round() {
    JsonNode rules = Agenda.workshop(beaches, List.of()).path("rules");

    assertThat(rules.toString())
        .isEqualTo("{\"dots\":3,\"max\":1,\"ownVotable\":false,\"mayMove\":false}");
  }

  @Test
  void only_departments_that_the_product_lacks_are_added() {
    JsonNode made = Agenda.workshop(beaches, List.of("Fire", "Sheriff"));

    assertThat(made.path("departments").toString())
        .contains("Community and coastal access advisor")
        .doesNotContain("Sheriff");
  }

  @Test
  void nothing_of_the_reference_is_told_to_the_product() {
    JsonNode made = Agenda.workshop(beaches, List.of());

    assertThat(made.toString()).doesNotContain("reference", "theme", "off-topic");
  }

  @Test
  void steps_are_played_in_the_order_of_the_agenda() {
    List<Step> steps = Agenda.of(beaches);

    assertThat(steps).hasSize(13);
    assertThat(steps.get(2)).isEqualTo(new Step.Write("a3", 0, 8));
    assertThat(steps.get(3)).isEqualTo(new Step.Read("a4", 0, 4));
    assertThat(steps.get(8)).isInstanceOf(Step.Group.class);
    assertThat(steps.get(9)).isInstanceOf(Step.Vote.class);
    assertThat(steps.get(11)).isEqualTo(new Step.Rate("a12", 12));
    assertThat(steps.get(12)).isEqualTo(new Step.Talk("a13", "discuss", 7));
  }
}
