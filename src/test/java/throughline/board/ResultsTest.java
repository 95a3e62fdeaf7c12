package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.board.View.ClusterView;
import throughline.board.View.NoteView;
import throughline.board.View.ResultsView;
import throughline.board.View.RoundView;
import throughline.board.View.RunView;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.platform.log.Decision;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.ReopenWorkshop;

class ResultsTest {
  private static final NextStep TELL = new NextStep("Tell the crews", null, "Harbor", "by May");
  private static final Outlook WORDS =
      new Outlook("The board decides.", "La junta decide.", List.of(TELL));

  private final Story story = Story.workshop();

  private static ReleaseResults release(Outlook words) {
    return new ReleaseResults(words);
  }

  private static Outlook saying(NextStep... steps) {
    return new Outlook(null, null, List.of(steps));
  }

  private ResultsView told(Audience audience) {
    return story.seen(audience, Kind.RUN, "").map(v -> ((RunView) v).results()).orElse(null);
  }

  private Optional<View> everybody(Kind kind, String id) {
    return story.seen(Audience.PUBLIC, kind, id);
  }

  private void closed() {
    story.does(HOST, new CloseWorkshop());
  }

  private void released() {
    closed();
    story.does(HOST, release(WORDS));
  }

  @Test
  void B80_an_open_workshop_has_no_results() {
    assertThat(story.refusal(HOST, release(WORDS))).isEqualTo("WORKSHOP_OPEN");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void B80_a_closed_workshops_results_are_released_to_everybody(Audience audience) {
    closed();

    story.does(HOST, release(WORDS));

    assertThat(told(audience).text()).isEqualTo("The board decides.");
    assertThat(told(audience).released()).isNotNull();
    assertThat(told(audience).changed()).isNull();
    assertThat(told(audience).steps()).extracting(View.StepView::who).containsExactly("Harbor");
  }

  @Test
  void B80_results_may_be_released_without_a_word() {
    closed();

    story.does(HOST, release(Outlook.NONE));

    assertThat(story.board.results().out()).isTrue();
  }

  @Test
  void B81_words_are_cleaned_as_notes_are() {
    closed();
    NextStep typed = new NextStep(" Tell\nthe crews ", " ", "\t", null);

    story.does(HOST, release(new Outlook(" a\r\nb ", "\u200b", List.of(typed))));

    Outlook clean = story.board.results().outlook();
    assertThat(clean)
        .isEqualTo(
            new Outlook("a\nb", null, List.of(new NextStep("Tell the crews", null, null, null))));
  }

  @Test
  void B81_a_step_says_what_in_one_language_at_least() {
    closed();

    assertThat(story.refusal(HOST, release(saying(new NextStep(" ", "", "Harbor", "May")))))
        .isEqualTo("STEP_WITHOUT_WHAT");
    assertThat(story.refusal(HOST, release(saying(new NextStep(null, "Avisar", null, null)))))
        .isNull();
  }

  @Test
  void B81_longer_words_and_more_steps_are_refused() {
    closed();

    assertThat(story.refusal(HOST, release(new Outlook("x".repeat(1_001), null, List.of()))))
        .isEqualTo("WORDS_TOO_LONG");
    assertThat(story.refusal(HOST, release(new Outlook("🙂".repeat(1_000), null, List.of()))))
        .isNull();
    assertThat(
            story.refusal(HOST, release(saying(new NextStep("x".repeat(201), null, null, null)))))
        .isEqualTo("WORDS_TOO_LONG");
    assertThat(story.refusal(HOST, release(saying(new NextStep("x", null, "y".repeat(81), null)))))
        .isEqualTo("WORDS_TOO_LONG");
    assertThat(story.refusal(HOST, release(new Outlook(null, null, Collections.nCopies(9, TELL)))))
        .isEqualTo("TOO_MANY_STEPS");
    assertThat(story.refusal(HOST, release(new Outlook("\0", null, List.of()))))
        .isEqualTo("BAD_VALUE");
  }

  @Test
  void B82_the_same_words_again_change_nothing() {
    released();

    assertThat(story.decide(HOST, release(WORDS))).isEqualTo(Decision.nothing());
  }

  @Test
  void B82_other_words_are_told_with_the_time_of_the_change() {
    released();
    Long before = told(Audience.PUBLIC).released();

    story.does(HOST, release(saying(TELL)));

    ResultsView now = told(Audience.PUBLIC);
    assertThat(now.text()).isNull();
    assertThat(now.released()).isEqualTo(before);
    assertThat(now.changed()).isGreaterThan(before);
  }

  @Test
  void B83_taken_back_the_words_stay_with_the_facilitator_alone() {
    released();

    story.does(HOST, new RetractResults());

    assertThat(told(Audience.FACILITATOR).text()).isEqualTo("The board decides.");
    assertThat(told(Audience.FACILITATOR).released()).isNull();
    for (Audience audience : List.of(Audience.PARTICIPANT, Audience.ANALYST, Audience.PROJECTOR)) {
      assertThat(told(audience)).as(audience.word()).isNull();
    }
    assertThat(story.decide(HOST, new RetractResults())).isEqualTo(Decision.nothing());
  }

  @Test
  void B83_opening_the_workshop_again_takes_the_results_back_for_good() {
    released();

    story.does(HOST, new ReopenWorkshop());
    closed();

    assertThat(everybody(Kind.RUN, "")).isEmpty();
    assertThat(told(Audience.PARTICIPANT)).isNull();
    assertThat(told(Audience.FACILITATOR).text()).isEqualTo("The board decides.");
  }

  @Test
  void B83_a_copy_of_the_board_has_its_results() {
    released();

    assertThat(story.board.copy().results()).isEqualTo(story.board.results());
  }

  @Test
  void V10_before_the_release_the_public_sees_nothing_of_anything() {
    String note = story.writes(ANA, "q1", "seen in the room");
    story.reveals("q1");
    story.does(HOST, new AddCluster("q1", "Theme", List.of(note), null));
    closed();

    for (Key key : Visibility.all(story.board)) {
      assertThat(Visibility.see(Audience.PUBLIC, story.board, key)).as("%s", key).isEmpty();
    }
    assertThat(Visibility.readable(Audience.PUBLIC, story.board, story.board.note(note))).isFalse();
  }

  @Test
  void V10_what_is_taken_back_is_gone_for_the_public() {
    story.writes(ANA, "q1", "seen in the room");
    story.reveals("q1");
    released();

    story.does(HOST, new RetractResults());

    for (Key key : Visibility.all(story.board)) {
      assertThat(Visibility.see(Audience.PUBLIC, story.board, key)).as("%s", key).isEmpty();
    }
  }

  @Test
  void V11_the_public_sees_shown_notes_of_revealed_questions_without_their_writers() {
    String shown = story.writes(ANA, "q1", "shown");
    String held = story.writes(ANA, "q1", "call 213-555-0123");
    String hidden = story.writes(BEN, "q1", "about a person");
    String unrevealed = story.writes(BEN, "q2", "not yet");
    String practice = story.writes(BEN, "q0", "only trying");
    story.reveals("q1");
    story.reveals("q0");
    story.does(HOST, new HideNote(hidden, "personal"));
    closed();

    story.does(HOST, release(WORDS));

    NoteView note = (NoteView) everybody(Kind.NOTE, shown).orElseThrow();
    assertThat(note.text()).isEqualTo("shown");
    assertThat(note.by()).isNull();
    assertThat(note.dept()).isNull();
    for (String id : List.of(held, hidden, unrevealed, practice)) {
      assertThat(everybody(Kind.NOTE, id)).as(id).isEmpty();
    }
    assertThat(everybody(Kind.QUESTION, "q1")).isPresent();
    assertThat(everybody(Kind.QUESTION, "q2")).isEmpty();
    assertThat(everybody(Kind.QUESTION, "q0")).isEmpty();
    assertThat(everybody(Kind.ACTIVITY, "a1")).isEmpty();
    assertThat(everybody(Kind.PERSON, "pana")).isEmpty();
  }

  @Test
  void V11_a_note_that_is_hidden_after_the_release_is_gone_for_the_public() {
    String note = story.writes(ANA, "q1", "about a person after all");
    story.reveals("q1");
    released();

    story.does(HOST, new HideNote(note, "personal"));

    assertThat(everybody(Kind.NOTE, note)).isEmpty();
  }

  @Test
  void V12_fewer_than_five_people_are_no_number_for_the_public() {
    String cluster = story.does(HOST, grouped(4));
    released();

    ClusterView everybody = (ClusterView) everybody(Kind.CLUSTER, cluster).orElseThrow();
    ClusterView room = (ClusterView) seen(Audience.PARTICIPANT, cluster);

    assertThat(everybody.notes()).isEqualTo(4);
    assertThat(everybody.people()).isZero();
    assertThat(everybody.departments()).isZero();
    assertThat(room.people()).isEqualTo(4);
  }

  @Test
  void V12_five_people_are_a_number() {
    String cluster = story.does(HOST, grouped(5));
    released();

    ClusterView everybody = (ClusterView) everybody(Kind.CLUSTER, cluster).orElseThrow();
    RunView run = (RunView) everybody(Kind.RUN, "").orElseThrow();

    assertThat(everybody.people()).isEqualTo(5);
    assertThat(everybody.departments()).isEqualTo(2);
    assertThat(run.people()).isEqualTo(7);
    assertThat(run.results().departments()).isEqualTo(4);
  }

  @Test
  void V12_a_vote_of_fewer_than_five_people_is_told_without_figures() {
    String round = voted(4);
    released();

    RoundView everybody = (RoundView) everybody(Kind.ROUND, round).orElseThrow();
    RoundView room = (RoundView) story.seen(Audience.PARTICIPANT, Kind.ROUND, round).orElseThrow();

    assertThat(everybody.tally()).isNull();
    assertThat(everybody.now()).isNull();
    assertThat(everybody.themes()).isNull();
    assertThat(everybody.voters()).isZero();
    assertThat(room.now()).isNotEmpty();
  }

  @Test
  void V12_in_a_vote_of_five_dots_are_told_and_few_voters_are_not() {
    String round = voted(5);
    released();

    RoundView everybody = (RoundView) everybody(Kind.ROUND, round).orElseThrow();

    assertThat(everybody.voters()).isEqualTo(5);
    assertThat(everybody.now())
        .extracting(Tally::dots, Tally::voters)
        .containsExactly(tuple(5, 5), tuple(1, 0));
  }

  private View seen(Audience audience, String cluster) {
    return story.seen(audience, Kind.CLUSTER, cluster).orElseThrow();
  }

  private static Actor guest(int n) {
    return new Actor(Role.PARTICIPANT, "p" + n, "w");
  }

  private void guests(int n) {
    for (int i = 0; i < n; i++) {
      String department = i % 2 == 0 ? "Parks" : "Library";
      story.fact(guest(i), new PersonJoined("p" + i, department, "employee", false));
    }
  }

  /** A group of notes, each of somebody else. */
  private AddCluster grouped(int people) {
    guests(people);
    List<String> notes =
        IntStream.range(0, people)
            .mapToObj(i -> story.writes(guest(i), "q1", "note " + i))
            .toList();
    story.reveals("q1");
    return new AddCluster("q1", "Theme", notes, null);
  }

  /** Everybody puts a dot on the first note, the first one also on the second. */
  private String voted(int people) {
    guests(people);
    String first = story.writes(ANA, "q1", "first");
    String second = story.writes(BEN, "q1", "second");
    story.reveals("q1");
    String round = story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));
    for (int i = 0; i < people; i++) {
      story.does(guest(i), new CastDot(round, first));
    }
    story.does(guest(0), new CastDot(round, second));
    story.does(HOST, new CloseRound(round));
    return round;
  }
}
