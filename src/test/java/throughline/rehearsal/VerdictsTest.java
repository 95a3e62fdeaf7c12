package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private final Verdicts verdicts = new Verdicts("r", List.of("a", "b"));

  @Test
  void figures_are_median_and_quarters_of_each_axis_and_the_raters() {
    verdicts.put("p1", "a", new Verdict(1, 5));
    verdicts.put("p2", "a", new Verdict(2, 4));
    verdicts.put("p3", "a", new Verdict(4, 4));
    verdicts.put("p4", "a", new Verdict(5, 1));

    assertThat(verdicts.figures(i -> i))
        .isEqualTo(Map.of("a", List.of(3.0, 1.5, 4.5, 4.0, 2.5, 4.5, 4.0)));
  }

  @Test
  void of_an_odd_number_the_middle_one_is_in_both_halves() {
    verdicts.put("p1", "a", new Verdict(1, 3));
    verdicts.put("p2", "a", new Verdict(5, 3));
    verdicts.put("p3", "a", new Verdict(3, 3));

    assertThat(verdicts.figures(i -> i))
        .isEqualTo(Map.of("a", List.of(3.0, 2.0, 4.0, 3.0, 3.0, 3.0, 3.0)));
  }

  @Test
  void what_is_one_now_counts_once_for_a_person() {
    verdicts.put("p1", "a", new Verdict(5, 1));
    verdicts.put("p1", "b", new Verdict(2, 2));
    verdicts.put("p2", "b", new Verdict(4, 3));

    assertThat(verdicts.figures(i -> "a"))
        .isEqualTo(Map.of("a", List.of(3.75, 3.5, 4.0, 2.25, 1.5, 3.0, 2.0)));
  }

  @Test
  void what_was_taken_back_counts_for_nobody() {
    verdicts.put("p1", "a", new Verdict(5, 1));
    verdicts.put("p1", "a", null);

    assertThat(verdicts.figures(i -> i)).isEmpty();
    assertThat(verdicts.raters()).isZero();
  }

  @Test
  void what_people_say_is_within_the_steps_and_not_all_the_same() {
    List<Verdict> said =
        List.of("p1", "p2", "p3", "p4", "p5", "p6").stream().map(p -> Verdict.of(p, "a")).toList();

    assertThat(said)
        .allSatisfy(
            v -> {
              assertThat(v.impact()).isBetween(1, 5);
              assertThat(v.effort()).isBetween(1, 5);
              assertThat(v.other()).isNotEqualTo(v);
            });
    assertThat(said.stream().distinct()).hasSizeGreaterThan(2);
  }
}
