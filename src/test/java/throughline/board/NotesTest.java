package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.platform.log.Decision;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.GoToActivity;
import throughline.workshop.run.RemovePerson;
import throughline.workshop.run.ReopenWorkshop;
import throughline.workshop.run.SetIntake;

class NotesTest {
  private final Story story = Story.workshop();

  @Test
  void B1_a_note_is_accepted_in_every_activity() {
    for (String activity : List.of("a1", "a2", "a3", "a4", "a5", "a6")) {
      story.at(activity);

      String refusal = story.refusal(ANA, new AddNote("q1", "in " + activity, null, null));

      assertThat(refusal).as(activity).isNull();
    }
  }

  @Test
  void B2_a_note_after_the_time_for_its_question_is_late() {
    story.at("a2");
    String early = story.writes(ANA, "q1", "early");
    story.at("a3");

    String late = story.writes(ANA, "q1", "late");

    assertThat(story.board.note(early).late()).isFalse();
    assertThat(story.board.note(late).late()).isTrue();
  }

  @Test
  void B2_a_note_before_its_question_has_come_is_not_late() {
    story.at("a1");

    String note = story.writes(ANA, "q1", "ahead of time");

    assertThat(story.board.note(note).late()).isFalse();
  }

  @Test
  void B2_stepping_back_to_a_question_makes_new_notes_timely_again() {
    story.at("a2").at("a3").at("a2");

    String note = story.writes(ANA, "q1", "back again");

    assertThat(story.board.note(note).late()).isFalse();
  }

  @Test
  void B3_a_note_is_refused_while_the_intake_is_frozen() {
    story.does(HOST, new SetIntake(false));
    story.passes(12);

    assertThat(story.refusal(ANA, new AddNote("q1", "too late", null, null)))
        .isEqualTo("INTAKE_FROZEN");
  }

  @Test
  void B3_a_draft_at_the_buzzer_has_ten_seconds_and_is_late() {
    story.does(HOST, new SetIntake(false));
    story.passes(9);

    String note = story.writes(ANA, "q1", "just in time");

    assertThat(story.board.note(note).late()).isTrue();
  }

  @Test
  void B3_once_notes_are_taken_again_they_are_timely() {
    story.does(HOST, new SetIntake(false));
    story.does(HOST, new SetIntake(true));
    story.passes(60);

    String note = story.writes(ANA, "q1", "later");

    assertThat(story.board.note(note).late()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY_TEXT",
    "'   ', EMPTY_TEXT",
    "'\u200b\u200d', EMPTY_TEXT",
    "'a\0b', BAD_VALUE",
    "'half \ud83c', BAD_VALUE"
  })
  void B4_text_that_says_nothing_or_cannot_be_stored_is_refused(String text, String why) {
    assertThat(story.refusal(ANA, new AddNote("q1", text, null, null))).isEqualTo(why);
  }

  @Test
  void B4_five_hundred_code_points_fit_and_one_more_does_not() {
    String full = "\uD83C\uDFD6".repeat(500);

    assertThat(story.refusal(ANA, new AddNote("q1", full, null, null))).isNull();
    assertThat(story.refusal(ANA, new AddNote("q1", full + "!", null, null)))
        .isEqualTo("TEXT_TOO_LONG");
  }

  @Test
  void B4_text_is_kept_as_typed_but_for_normal_form_line_ends_and_outer_blanks() {
    String note = story.writes(ANA, "q1", "  cafe\u0301\r\n=SUM(1) <b>x</b>  ");

    assertThat(story.board.note(note).text()).isEqualTo("café\n=SUM(1) <b>x</b>");
  }

  @Test
  void B5_the_id_of_a_note_is_its_version_in_base_36() {
    String id = story.writes(ANA, "q1", "first");

    assertThat(story.board.note(id).text()).isEqualTo("first");
    assertThat(id).isEqualTo(Long.toString(story.board.version(), 36));
  }

  @Test
  void B6_an_edit_on_an_older_text_is_refused_with_the_current_one() {
    String note = story.writes(ANA, "q1", "one");
    long old = story.board.note(note).textVersion();
    story.does(ANA, new EditNote(note, "two", old));

    Decision decision = story.decide(ANA, new EditNote(note, "three", old));

    assertThat(decision)
        .isEqualTo(
            new Decision.Refused(
                BoardReason.TEXT_CONFLICT, Map.of("text", "two", "tv", story.board.version())));
  }

  @Test
  void B7_before_the_reveal_only_its_author_edits_a_note() {
    String note = story.writes(ANA, "q1", "mine");
    long version = story.board.note(note).textVersion();

    assertThat(story.refusal(BEN, new EditNote(note, "x", version))).isEqualTo("NOT_YOURS");
    assertThat(story.refusal(HOST, new EditNote(note, "x", version))).isEqualTo("NOT_YOURS");
    assertThat(story.refusal(ANA, new EditNote(note, "x", version))).isNull();
  }

  @Test
  void B7_after_the_reveal_a_facilitator_may_edit_and_another_participant_may_not() {
    String note = story.writes(ANA, "q1", "mine");
    long version = story.board.note(note).textVersion();
    story.reveals("q1");

    assertThat(story.refusal(HOST, new EditNote(note, "x", version))).isNull();
    assertThat(story.refusal(BEN, new EditNote(note, "x", version))).isEqualTo("NOT_YOURS");
  }

  @Test
  void B8_deleting_wins_over_moving_and_editing() {
    String note = story.writes(ANA, "q1", "gone soon");
    story.reveals("q1");
    story.does(ANA, new DeleteNote(note));

    assertThat(story.refusal(HOST, new PlaceNotes(List.of(note), null))).isEqualTo("NOTE_GONE");
    assertThat(story.refusal(ANA, new EditNote(note, "x", 1))).isEqualTo("NOTE_GONE");
    assertThat(story.refusal(BEN, new DeleteNote(note))).isEqualTo("NOT_YOURS");
  }

  @Test
  void B9_a_note_entered_for_somebody_has_no_author_and_says_so() {
    String id = story.does(HOST, new AddNote("q1", "from paper", null, "Sheriff"));

    Note note = story.board.note(id);

    assertThat(note.author()).isNull();
    assertThat(note.enteredBy()).isEqualTo("host");
    assertThat(note.origin()).isEqualTo(Origin.FACILITATOR);
    assertThat(note.department()).isEqualTo("Sheriff");
  }

  @Test
  void B10_a_removed_participant_is_refused_and_their_notes_stay() {
    String note = story.writes(ANA, "q1", "stays");
    story.does(HOST, new RemovePerson("pana"));

    assertThat(story.refusal(ANA, new AddNote("q1", "no", null, null))).isEqualTo("REMOVED");
    assertThat(story.board.note(note).deleted()).isFalse();
  }

  @Test
  void B11_after_the_close_only_hiding_showing_and_reopening_are_done() {
    String note = story.writes(ANA, "q1", "late word");
    story.reveals("q1");
    story.does(HOST, new CloseWorkshop());

    assertThat(story.refusal(ANA, new AddNote("q1", "x", null, null))).isEqualTo("WORKSHOP_CLOSED");
    assertThat(story.refusal(HOST, new GoToActivity("a1"))).isEqualTo("WORKSHOP_CLOSED");
    assertThat(story.refusal(HOST, new HideNote(note, "personal"))).isNull();
    assertThat(story.refusal(HOST, new ReopenWorkshop())).isNull();
  }

  @Test
  void B1_a_note_on_an_unknown_question_is_refused() {
    assertThat(story.refusal(ANA, new AddNote("q9", "x", null, null)))
        .isEqualTo("NO_SUCH_QUESTION");
  }
}
