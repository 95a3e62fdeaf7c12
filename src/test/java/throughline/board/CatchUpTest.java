package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.board.View.ActivityView;
import throughline.board.View.RunView;
import throughline.workshop.run.ChangeAgenda;
import throughline.workshop.run.GoToActivity;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;
import throughline.workshop.run.Length;

class CatchUpTest {
  private final Story story = Story.workshop().at("a2");

  private static ChangeAgenda change(Length... lengths) {
    return new ChangeAgenda(List.of(lengths));
  }

  private ActivityView seen(String activity) {
    return (ActivityView) story.seen(Audience.PARTICIPANT, Kind.ACTIVITY, activity).orElseThrow();
  }

  @Test
  void B76_several_activities_are_shortened_and_dropped_in_one_step_and_the_plan_stays_known() {
    story.does(HOST, change(new Length("a4", 9), new Length("a6", 0)));

    assertThat(seen("a4"))
        .isEqualTo(new ActivityView(4, "cluster", "Group", null, null, 9, 15, false));
    assertThat(seen("a6"))
        .isEqualTo(new ActivityView(6, "discuss", "Next steps", null, null, 0, 5, true));
    assertThat(seen("a5"))
        .isEqualTo(new ActivityView(5, "vote", "Vote", null, null, 5, null, false));
  }

  @Test
  void B76_the_minutes_of_before_are_the_way_back() {
    ActivityView planned = seen("a4");
    story.does(HOST, change(new Length("a4", 0)));

    story.does(HOST, change(new Length("a4", 15)));

    assertThat(seen("a4")).isEqualTo(planned);
  }

  @Test
  void B76_only_what_was_changed_goes_out_to_the_screens() {
    story.board.drain();

    story.does(HOST, change(new Length("a4", 15), new Length("a5", 3)));

    assertThat(story.board.drain().shared()).isEqualTo(Set.of(new Key(Kind.ACTIVITY, "a5")));
  }

  @Test
  void B76_a_change_that_changes_nothing_is_done_without_a_fact() {
    long version = story.board.version();

    story.does(HOST, change(new Length("a4", 15)));

    assertThat(story.board.version()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({"a4,-1,BAD_VALUE", "a4,241,BAD_VALUE", "a9,5,NO_SUCH_ACTIVITY"})
  void B76_what_can_not_be_planned_is_refused(String activity, int minutes, String why) {
    assertThat(story.refusal(HOST, change(new Length(activity, minutes)))).isEqualTo(why);
  }

  @Test
  void B76_two_lengths_for_one_activity_are_refused() {
    assertThat(story.refusal(HOST, change(new Length("a4", 3), new Length("a4", 4))))
        .isEqualTo("BAD_VALUE");
  }

  @ParameterizedTest
  @CsvSource({"a1", "a2"})
  void B77_what_is_going_on_or_over_keeps_its_length(String activity) {
    assertThat(story.refusal(HOST, change(new Length(activity, 2)))).isEqualTo("NOT_AHEAD");
  }

  @Test
  void B77_before_the_start_everything_is_ahead() {
    assertThat(Story.workshop().refusal(HOST, change(new Length("a1", 2)))).isNull();
  }

  @Test
  void B77_a_dropped_activity_can_not_be_gone_to() {
    story.does(HOST, change(new Length("a3", 0)));

    assertThat(story.refusal(HOST, new GoToActivity("a3"))).isEqualTo("NO_SUCH_ACTIVITY");
  }

  @Test
  void B77_a_note_to_a_question_whose_activity_was_dropped_is_not_late() {
    Story early = Story.workshop();
    early.does(HOST, change(new Length("a2", 0)));
    early.at("a3");

    String note = early.writes(ANA, "q1", "in good time");

    assertThat(early.board.note(note).late()).isFalse();
  }

  @Test
  void B76_the_start_is_when_the_first_activity_began_and_stays_it() {
    Long started = started();

    story.at("a1").at("a3");

    assertThat(started).isNotNull();
    assertThat(started()).isEqualTo(started);
  }

  private Long started() {
    return ((RunView) story.seen(Audience.FACILITATOR, Kind.RUN, "").orElseThrow()).started();
  }
}
