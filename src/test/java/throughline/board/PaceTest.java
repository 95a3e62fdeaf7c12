package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.board.View.CallView;
import throughline.board.View.RunView;
import throughline.platform.log.Command;
import throughline.platform.log.Decision;
import throughline.workshop.run.AddTime;
import throughline.workshop.run.CallEverybody;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Context;
import throughline.workshop.run.GoToActivity;
import throughline.workshop.run.Kind;
import throughline.workshop.run.MarkDone;
import throughline.workshop.run.PauseRoom;
import throughline.workshop.run.PauseTimer;
import throughline.workshop.run.ReopenWorkshop;
import throughline.workshop.run.ResumeRoom;
import throughline.workshop.run.ResumeTimer;
import throughline.workshop.run.RunReason;
import throughline.workshop.run.StartTimer;
import throughline.workshop.run.StopTimer;
import throughline.workshop.run.Timer;

class PaceTest {
  private static final PauseRoom PAUSE = new PauseRoom(null, null);

  private final Story story = Story.workshop().at("a2");

  private RunView seen(Audience audience) {
    return (RunView) story.seen(audience, Kind.RUN, "").orElseThrow();
  }

  private Timer timer() {
    return story.board.run().timer();
  }

  /** The instant at which the last fact was decided. */
  private Instant last() {
    return Story.START.plusSeconds(story.board.version());
  }

  @Test
  void B166_in_a_pause_nobody_rates_and_what_was_rated_before_stays_until_it_goes_on() {
    String note = story.writes(ANA, "q1", "before the pause");
    story.reveals("q1");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of()));
    story.does(ANA, new RateItem(rating, note, 5, 2));
    story.does(HOST, PAUSE);
    RateItem again = new RateItem(rating, note, 1, 1);

    assertThat(story.refusal(ANA, again)).isEqualTo("ROOM_PAUSED");
    assertThat(story.refusal(ANA, new UnrateItem(rating, note))).isEqualTo("ROOM_PAUSED");

    story.does(HOST, new ResumeRoom());
    assertThat(story.refusal(ANA, again)).isNull();
  }

  @Test
  void B70_in_a_pause_participants_write_move_vote_and_undo_nothing() {
    String note = story.writes(ANA, "q1", "before the pause");
    story.reveals("q1");
    String cluster = story.does(HOST, new AddCluster("q1", "One", List.of(note), null));
    story.at("a4");
    String round = story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));
    story.does(HOST, PAUSE);
    List<Command> all =
        List.of(
            new AddNote("q1", "in the pause", null, null),
            new EditNote(note, "other words", story.board.note(note).textVersion()),
            new DeleteNote(note),
            new PlaceNotes(List.of(note), cluster),
            new CastDot(round, note),
            new TakeDot(round, note),
            new UndoStep(1, 1));

    assertThat(all).allSatisfy(c -> assertThat(story.refusal(ANA, c)).isEqualTo("ROOM_PAUSED"));
    assertThat(story.refusal(ANA, new MarkDone(true))).isNull();
  }

  @Test
  void B70_a_facilitator_goes_on_tidying_up_in_a_pause() {
    String note = story.writes(ANA, "q1", "mine");
    story.reveals("q1");
    story.does(HOST, PAUSE);

    String refusal = story.refusal(HOST, new AddCluster("q1", "One", List.of(note), null));

    assertThat(refusal).isNull();
  }

  @Test
  void B70_after_the_pause_the_same_command_is_done() {
    story.does(HOST, PAUSE);
    story.does(HOST, new ResumeRoom());

    assertThat(story.refusal(ANA, new AddNote("q1", "kept on the phone", null, null))).isNull();
  }

  @Test
  void B70_nobody_shows_a_note_in_their_hand_in_a_pause() {
    story.at("a4");
    var ben = new Context(BEN, last());
    assertThat(story.board.mayGroup(ben)).isTrue();

    story.does(HOST, PAUSE);

    assertThat(story.board.mayGroup(ben)).isFalse();
  }

  @Test
  void B70_who_comes_late_sees_the_pause_on_every_screen() {
    story.does(HOST, new PauseRoom(10L, null));

    // The public has no screen before the results are released.
    for (Audience audience : EnumSet.complementOf(EnumSet.of(Audience.PUBLIC))) {
      assertThat(seen(audience).paused()).as(audience.name()).isNotNull();
      assertThat(seen(audience).paused().back() % 60_000).isZero();
    }
  }

  @Test
  void B71_the_timer_stands_still_in_a_pause_and_runs_on_after_it() {
    story.does(HOST, new StartTimer(300));
    Duration left = Duration.between(last(), timer().ends());
    story.does(HOST, PAUSE);
    assertThat(timer().left()).isBetween(left.minusSeconds(2), left);
    Duration stood = timer().left();

    story.does(HOST, new ResumeRoom());

    assertThat(timer().ends()).isBetween(last().plus(stood).minusSeconds(2), last().plus(stood));
  }

  @Test
  void B71_a_timer_that_stood_still_before_the_pause_stands_still_after_it() {
    story.does(HOST, new StartTimer(300));
    story.does(HOST, new PauseTimer());
    story.does(HOST, PAUSE);

    story.does(HOST, new ResumeRoom());

    assertThat(timer().left()).isNotNull();
  }

  @Test
  void B71_in_a_pause_no_timer_is_started_or_resumed() {
    story.does(HOST, new StartTimer(300));
    story.does(HOST, PAUSE);

    assertThat(story.refusal(HOST, new StartTimer(60))).isEqualTo("ROOM_PAUSED");
    assertThat(story.refusal(HOST, new ResumeTimer())).isEqualTo("ROOM_PAUSED");
  }

  @Test
  void B71_a_timer_that_was_lengthened_in_a_pause_runs_on_longer() {
    story.does(HOST, new StartTimer(300));
    story.does(HOST, PAUSE);
    Duration stood = timer().left();

    story.does(HOST, new AddTime(60));

    assertThat(timer().left()).isEqualTo(stood.plusSeconds(60));
  }

  @Test
  void B71_a_timer_that_was_taken_away_in_a_pause_does_not_come_back() {
    story.does(HOST, new StartTimer(300));
    story.does(HOST, PAUSE);
    story.does(HOST, new StopTimer());

    story.does(HOST, new ResumeRoom());

    assertThat(timer()).isNull();
  }

  @Test
  void B72_another_time_to_go_on_changes_only_that() {
    story.does(HOST, new StartTimer(300));
    story.does(HOST, PAUSE);
    RunView before = seen(Audience.PARTICIPANT);
    long back = last().plusSeconds(900).toEpochMilli();

    story.does(HOST, new PauseRoom(null, back));

    RunView after = seen(Audience.PARTICIPANT);
    assertThat(after.paused()).isEqualTo(new View.PauseView(before.paused().since(), back));
    assertThat(after.timer()).isEqualTo(before.timer());
    story.does(HOST, new ResumeRoom());
    assertThat(timer().ends()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"0,,minutes", "-5,,minutes", "1441,,minutes", "5,9,minutes", ",0,back"})
  void B72_a_time_that_nobody_can_mean_is_refused(Long minutes, Long back, String field) {
    var decision = story.decide(HOST, new PauseRoom(minutes, back));

    assertThat(decision).isEqualTo(Decision.refuse(RunReason.BAD_VALUE, "field", field));
  }

  @Test
  void B72_a_time_after_tomorrow_is_refused() {
    long late = last().plus(Duration.ofDays(2)).toEpochMilli();

    assertThat(story.refusal(HOST, new PauseRoom(null, late))).isEqualTo("BAD_VALUE");
  }

  @Test
  void B73_going_on_where_nothing_is_paused_changes_nothing() {
    long version = story.board.version();

    story.does(HOST, new ResumeRoom());

    assertThat(story.board.version()).isEqualTo(version);
  }

  @Test
  void B73_pausing_twice_in_the_same_way_changes_nothing() {
    story.does(HOST, PAUSE);
    long version = story.board.version();

    story.does(HOST, PAUSE);

    assertThat(story.board.version()).isEqualTo(version);
  }

  @Test
  void B74_another_activity_ends_the_pause_without_its_timer() {
    story.does(HOST, new StartTimer(300));
    story.does(HOST, PAUSE);

    story.does(HOST, new GoToActivity("a3"));

    assertThat(seen(Audience.PARTICIPANT).paused()).isNull();
    assertThat(timer()).isNull();
    assertThat(story.refusal(ANA, new AddNote("q1", "again", null, null))).isNull();
  }

  @Test
  void B74_what_was_closed_in_a_pause_is_opened_without_it() {
    story.does(HOST, PAUSE);
    story.does(HOST, new CloseWorkshop());
    assertThat(seen(Audience.PARTICIPANT).paused()).isNull();

    story.does(HOST, new ReopenWorkshop());

    assertThat(story.refusal(ANA, new AddNote("q1", "again", null, null))).isNull();
  }

  @Test
  void B75_every_call_is_a_new_one_and_the_newest_stands() {
    story.does(HOST, new CallEverybody("q2"));
    CallView first = seen(Audience.PARTICIPANT).call();

    story.does(HOST, new CallEverybody("q2"));

    CallView second = seen(Audience.PARTICIPANT).call();
    assertThat(List.of(first.q(), second.q())).containsOnly("q2");
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void B75_a_call_without_a_question_is_to_the_current_activity() {
    story.does(HOST, new CallEverybody(null));

    assertThat(seen(Audience.PROJECTOR).call().q()).isNull();
  }

  @Test
  void B75_nobody_is_called_to_a_question_that_is_not_there_nor_before_the_start() {
    assertThat(story.refusal(HOST, new CallEverybody("q9"))).isEqualTo("NO_SUCH_QUESTION");
    assertThat(Story.workshop().refusal(HOST, new CallEverybody("q1")))
        .isEqualTo("NO_SUCH_ACTIVITY");
  }

  @Test
  void B75_another_activity_or_the_close_ends_a_call() {
    story.does(HOST, new CallEverybody("q2"));
    story.at("a3");
    assertThat(seen(Audience.PARTICIPANT).call()).isNull();
    story.does(HOST, new CallEverybody("q2"));

    story.does(HOST, new CloseWorkshop());

    assertThat(seen(Audience.PARTICIPANT).call()).isNull();
  }

  @Test
  void B75_a_call_in_a_pause_leaves_the_pause_as_it_is() {
    story.does(HOST, PAUSE);

    story.does(HOST, new CallEverybody("q2"));

    assertThat(seen(Audience.PARTICIPANT).paused()).isNotNull();
    assertThat(seen(Audience.PARTICIPANT).call()).isNotNull();
  }
}
