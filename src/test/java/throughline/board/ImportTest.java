package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.board.ImportNotes.Line;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.workshop.run.SetIntake;

/** Notes that come from elsewhere: a wall, a spreadsheet, another board. */
class ImportTest {
  private final Story story = Story.workshop();

  private static Line line(String text) {
    return new Line(text, null, null);
  }

  private static ImportNotes onQ1(Line... lines) {
    return new ImportNotes("q1", "es", List.of(lines));
  }

  private TakeBackImport back(long first) {
    return new TakeBackImport(first, story.board.version());
  }

  private Note named(String text) {
    return story.board.notes().values().stream()
        .filter(n -> n.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void B12_imported_notes_say_so_and_are_nobodys() {
    story.at("a4");

    story.does(HOST, onQ1(new Line("  el bote\r\nlleno ", " Parks ", null), line("two")));

    Note first = named("el bote\nlleno");
    assertThat(first.origin()).isEqualTo(Origin.IMPORTED);
    assertThat(first.author()).isNull();
    assertThat(first.enteredBy()).isEqualTo("host");
    assertThat(first.department()).isEqualTo("Parks");
    assertThat(first.lang()).isEqualTo("es");
    assertThat(first.late()).isFalse();
    assertThat(story.board.notes()).hasSize(2);
  }

  @Test
  void B12_one_bad_line_and_none_is_taken() {
    String refusal = story.refusal(HOST, onQ1(line("good"), line("x".repeat(501))));

    assertThat(refusal).isEqualTo("TEXT_TOO_LONG");
  }

  @Test
  void B12_too_many_none_at_all_an_unknown_question_and_a_frozen_intake_are_refused() {
    var many = Collections.nCopies(ImportNotes.MOST + 1, line("x"));
    assertThat(story.refusal(HOST, new ImportNotes("q1", null, many))).isEqualTo("BAD_VALUE");
    assertThat(story.refusal(HOST, onQ1())).isEqualTo("BAD_VALUE");
    assertThat(story.refusal(HOST, new ImportNotes("q9", null, List.of(line("x")))))
        .isEqualTo("NO_SUCH_QUESTION");
    story.does(HOST, new SetIntake(false));
    story.passes(12);
    assertThat(story.refusal(HOST, onQ1(line("x")))).isEqualTo("INTAKE_FROZEN");
  }

  @Test
  void B13_a_theme_is_found_by_its_name_or_made_once() {
    String there = story.writes(ANA, "q1", "mine");
    story.reveals("q1");
    String lots = story.does(HOST, new AddCluster("q1", "Lots", List.of(there), null));

    story.does(
        HOST,
        onQ1(
            new Line("a", null, "LOTS"), new Line("b", null, "Fees"), new Line("c", null, "Fees")));

    assertThat(named("a").cluster()).isEqualTo(lots);
    assertThat(named("b").cluster()).isEqualTo(named("c").cluster()).isNotNull();
    assertThat(story.board.cluster(named("b").cluster()).label()).isEqualTo("Fees");
  }

  @Test
  void B13_nothing_is_grouped_before_the_reveal_nor_while_it_is_held() {
    story.does(HOST, onQ1(new Line("early", null, "Fees")));
    story.reveals("q1");
    story.does(HOST, onQ1(new Line("call 213-555-0123", null, "Fees")));

    assertThat(named("early").cluster()).isNull();
    assertThat(named("call 213-555-0123").cluster()).isNull();
    assertThat(story.board.clusters()).isEmpty();
  }

  @Test
  void B14_taking_back_removes_what_was_imported_and_nothing_else() {
    story.reveals("q1");
    long first = story.board.version() + 1;
    story.does(HOST, onQ1(new Line("a", null, "Fees"), new Line("b", null, "Rules")));
    String fees = named("a").cluster();
    String rules = named("b").cluster();
    String mine = story.writes(BEN, "q1", "mine");
    story.does(HOST, new PlaceNotes(List.of(mine), rules));

    story.does(HOST, back(first));

    assertThat(named("a").deleted()).isTrue();
    assertThat(named("b").deleted()).isTrue();
    assertThat(story.board.note(mine).deleted()).isFalse();
    assertThat(story.board.cluster(fees).gone()).isTrue();
    assertThat(story.board.cluster(rules).gone()).isFalse();
    assertThat(story.refusal(HOST, back(first))).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B14_another_facilitators_import_is_not_taken_back() {
    long first = story.board.version() + 1;
    story.does(HOST, onQ1(line("a")));

    String refusal = story.refusal(new Actor(Role.FACILITATOR, "other", "w"), back(first));

    assertThat(refusal).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B14_not_while_one_of_them_is_voted_on() {
    long first = story.board.version() + 1;
    story.does(HOST, onQ1(line("a")));
    story.reveals("q1");
    story.at("a5");
    story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));

    assertThat(story.refusal(HOST, back(first))).isEqualTo("ROUND_OPEN");
  }
}
