package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BallotsTest {
  private static final Set<String> NONE = Set.of();

  @Test
  void a_dot_within_the_rules_has_to_be_stored() {
    assertThat(round(3, 1, true).refusal("p1", "a", NONE)).isNull();
  }

  @Test
  void each_rule_has_its_own_refusal() {
    Ballots round = round(2, 1, false);
    round.put("p1", "a");
    round.put("p2", "a");
    round.put("p2", "b");

    assertThat(round.refusal("p1", "nowhere", NONE)).isEqualTo("NO_SUCH_ITEM");
    assertThat(round.refusal("p1", "b", Set.of("b"))).isEqualTo("OWN_NOTE");
    assertThat(round.refusal("p1", "a", NONE)).isEqualTo("ITEM_FULL");
    assertThat(round.refusal("p2", "c", NONE)).isEqualTo("NO_DOTS_LEFT");
  }

  @Test
  void what_is_too_much_is_found_where_there_is_something() {
    Ballots round = round(2, 1, true);
    round.put("p1", "a");
    round.put("p2", "a");
    round.put("p2", "b");

    assertThat(round.tooMuch("p1", NONE)).isEqualTo("a");
    assertThat(round.refusal("p2", round.tooMuch("p2", NONE), NONE)).isEqualTo("NO_DOTS_LEFT");
    assertThat(round.tooMuch("p3", NONE)).isNull();
  }

  @Test
  void scores_follow_what_an_item_has_become() {
    Ballots round = round(3, 2, true);
    round.put("p1", "a");
    round.put("p1", "b");
    round.put("p2", "b");
    round.put("p2", "c");

    Map<String, Score> scores = round.scores(i -> i.equals("c") ? null : "merged");

    assertThat(scores).containsExactly(Map.entry("merged", new Score(3, 2)));
    assertThat(round.voters()).isEqualTo(2);
    assertThat(round.total()).isEqualTo(4);
  }

  private static Ballots round(int dots, int max, boolean own) {
    Script.Round rules = new Script.Round("v1", "note", dots, max, own, List.of());
    return new Ballots("r", rules, List.of("a", "b", "c"));
  }
}
