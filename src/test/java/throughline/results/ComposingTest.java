package throughline.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.analysis.Theme;
import throughline.board.ClusterTranslated;
import throughline.board.ClustersMerged;
import throughline.board.NoteMerged;
import throughline.board.NoteParked;
import throughline.board.NoteTranslated;
import throughline.board.Outlook;
import throughline.board.ResultsReleased;
import throughline.board.Target;
import throughline.board.View.TranslationView;
import throughline.history.Tale;
import throughline.results.ResultsPage.Heard;
import throughline.results.ResultsPage.Quote;
import throughline.results.ResultsPage.Results;
import throughline.results.ResultsPage.Row;
import throughline.results.ResultsPage.Vote;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.WorkshopClosed;

class ComposingTest {
  private static final List<String> GUESTS = List.of("p1", "p2", "p3", "p4", "p5");

  private final Tale tale = Tale.workshop();
  private final Map<String, Theme> themes = new HashMap<>();

  private Results results() {
    return new Composing(Sight.of(tale.board()), themes, ZoneId.of("America/Los_Angeles"))
        .results();
  }

  private Results released() {
    tale.fact(Tale.HOST, new WorkshopClosed());
    tale.fact(Tale.HOST, new ResultsReleased(Outlook.NONE));
    return results();
  }

  /** Five notes with these texts, on the board. */
  private List<String> notes(String... texts) {
    List<String> ids = new ArrayList<>();
    GUESTS.forEach(g -> tale.fact(g, new PersonJoined(g, "Parks", "employee", false)));
    for (int i = 0; i < texts.length; i++) {
      ids.add(tale.note(GUESTS.get(i % GUESTS.size()), "q1", texts[i]));
    }
    tale.reveal("q1");
    return ids;
  }

  private void votes(String round, String item) {
    GUESTS.forEach(guest -> tale.dot(guest, round, item));
  }

  private void named(String cluster, String label, boolean provisional, String... central) {
    themes.put(
        cluster,
        new Theme(
            cluster,
            cluster,
            Theme.BOARD,
            "q1",
            label,
            provisional,
            List.of(),
            1,
            1,
            1,
            0,
            0,
            null,
            List.of(),
            List.of(central),
            null));
  }

  private static Heard only(Results results) {
    return results.questions().get(0).themes().get(0);
  }

  @Test
  void P2_without_a_release_there_is_nothing_to_compose() {
    notes("one");
    tale.fact(Tale.HOST, new WorkshopClosed());

    assertThat(results()).isNull();
  }

  @Test
  void P13_the_notes_with_the_most_dots_speak_for_a_theme_then_the_most_central_ones() {
    List<String> ids = notes("one", "two", "three", "four");
    String cluster = tale.cluster("q1", "Theme", ids.toArray(String[]::new));
    String round = tale.round(Target.NOTE, ids.toArray(String[]::new));
    votes(round, ids.get(3));
    tale.close(round);
    named(cluster, "Theme", false, ids.get(2), ids.get(0));

    assertThat(only(released()).quotes()).extracting(Quote::text).containsExactly("four", "three");
  }

  @Test
  void P13_without_votes_and_synthesis_the_first_ones_speak() {
    List<String> ids = notes("one", "two", "three");
    tale.cluster("q1", "Theme", ids.toArray(String[]::new));

    assertThat(only(released()).quotes()).extracting(Quote::text).containsExactly("one", "two");
  }

  @Test
  void P13_a_note_that_was_merged_is_not_quoted_beside_the_one_it_stands_under() {
    List<String> ids = notes("one", "one again", "three");
    tale.cluster("q1", "Theme", ids.toArray(String[]::new));
    tale.fact(Tale.HOST, new NoteMerged(ids.get(1), ids.get(0)));

    assertThat(only(released()).quotes()).extracting(Quote::text).containsExactly("one", "three");
  }

  @Test
  void P16_themes_quotes_and_lines_of_a_vote_carry_what_was_entered_in_the_other_language() {
    List<String> ids = notes("one", "two");
    String cluster = tale.cluster("q1", "Theme", ids.get(0), ids.get(1));
    String onThemes = tale.round(Target.CLUSTER, cluster);
    votes(onThemes, cluster);
    tale.close(onThemes);
    String onNotes = tale.round(Target.NOTE, ids.get(0));
    votes(onNotes, ids.get(0));
    tale.close(onNotes);
    tale.fact(Tale.HOST, new ClusterTranslated(cluster, "es", "Tema"));
    tale.fact(Tale.HOST, new NoteTranslated(ids.get(0), "es", "uno"));

    Results results = released();

    TranslationView theme = new TranslationView("es", "Tema");
    TranslationView note = new TranslationView("es", "uno");
    assertThat(only(results).tr()).isEqualTo(theme);
    assertThat(only(results).quotes()).extracting(Quote::tr).containsExactly(note, null);
    assertThat(results.votes()).extracting(v -> v.rows().get(0).tr()).containsExactly(theme, note);
  }

  @Test
  void P14_a_theme_without_a_name_has_that_of_the_synthesis() {
    List<String> ids = notes("one");
    named(tale.cluster("q1", "", ids.get(0)), "Late pay", false);

    assertThat(only(released()).name()).isEqualTo("Late pay");
  }

  @Test
  void P14_the_beginning_of_a_note_is_no_name() {
    List<String> ids = notes("one");
    named(tale.cluster("q1", "", ids.get(0)), "one", true);

    assertThat(only(released()).name()).isNull();
  }

  @Test
  void P14_notes_in_no_theme_are_counted() {
    List<String> ids = notes("one", "two", "three");
    tale.cluster("q1", "Theme", ids.get(0));

    assertThat(released().questions().get(0).loose()).isEqualTo(2);
  }

  @Test
  void P14_a_parked_note_is_in_no_theme_and_not_among_those_without_one() {
    List<String> ids = notes("one", "two", "three");
    tale.cluster("q1", "Theme", ids.get(0), ids.get(1));
    tale.fact(Tale.HOST, new NoteParked(ids.get(1)));

    Results results = released();

    assertThat(results.questions().get(0).loose()).isEqualTo(1);
    assertThat(only(results).notes()).isEqualTo(1);
  }

  @Test
  void P11_dots_follow_a_merge_and_the_figure_at_the_close_is_told_beside_them() {
    List<String> ids = notes("one", "two", "three");
    String stays = tale.cluster("q1", "Stays", ids.get(0));
    String goes = tale.cluster("q1", "Goes", ids.get(1));
    String none = tale.cluster("q1", "None", ids.get(2));
    String round = tale.round(Target.CLUSTER, stays, goes, none);
    votes(round, stays);
    votes(round, goes);
    tale.close(round);
    tale.fact(Tale.HOST, new ClustersMerged(goes, stays));

    Vote vote = released().votes().get(0);

    assertThat(vote.dots()).isEqualTo(10);
    assertThat(vote.rows())
        .extracting(Row::name, Row::dots, Row::atClose)
        .containsExactly(tuple("Stays", 10, 5), tuple("None", 0, null));
  }

  @Test
  void P11_themes_with_the_most_dots_come_first() {
    List<String> ids = notes("one", "two", "three");
    tale.cluster("q1", "Two notes", ids.get(0), ids.get(1));
    String voted = tale.cluster("q1", "Voted", ids.get(2));
    String round = tale.round(Target.CLUSTER, voted);
    votes(round, voted);
    tale.close(round);

    assertThat(released().questions().get(0).themes())
        .extracting(Heard::name)
        .containsExactly("Voted", "Two notes");
  }

  @Test
  void P15_days_are_those_of_the_workshops_zone() {
    notes("one");

    assertThat(released().released()).isEqualTo(LocalDate.of(2026, 4, 22));
  }
}
