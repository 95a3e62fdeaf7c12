package throughline.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final Instant MORNING = Instant.parse("2026-11-25T17:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-25T20:00:00Z");
  private static final UUID WORKSHOP = new UUID(0, 1);
  private static final Source FIRST = new Source(WORKSHOP, "Payroll", 40, new UUID(0, 2));
  private static final Source SECOND = new Source(WORKSHOP, "Payroll", 55, new UUID(0, 3));
  private static final String ANN = "account-ann";

  @Test
  void C10_a_change_is_kept_with_who_when_before_and_after() {
    Statement statement = drafted();

    Revision kept = statement.edit(Map.of(Field.TITLE, "Pay is late"), ANN, NOON).orElseThrow();

    assertEquals(3, kept.version);
    assertEquals(ANN, kept.by);
    assertEquals(NOON, kept.at);
    assertEquals(List.of(new Change("title", "Late pay", "Pay is late")), kept.changes);
    assertEquals("Pay is late", kept.words.title());
  }

  @Test
  void C10_a_move_is_kept_with_its_reason() {
    Revision kept = drafted().move(State.PARKED, "waits for the budget", ANN, NOON);

    assertEquals(State.PARKED, kept.state);
    assertEquals("waits for the budget", kept.reason);
    assertEquals(List.of(new Change("state", "draft", "parked")), kept.changes);
  }

  @Test
  void C13_resting_words_are_not_edited() {
    Statement statement = drafted();
    statement.move(State.WITHDRAWN, "asked for", ANN, NOON);

    Refused refused =
        assertThrows(Refused.class, () -> statement.edit(Map.of(Field.TITLE, "other"), ANN, NOON));

    assertEquals(Why.NOT_EDITABLE, refused.why());
    assertEquals("Late pay", statement.words.title());
  }

  @Test
  void C14_an_edited_machine_draft_is_assisted() {
    Statement statement = drafted();

    statement.edit(Map.of(Field.WHO, "Night staff"), ANN, NOON);

    assertEquals(Origin.ASSISTED, statement.origin);
  }

  @Test
  void C15_the_same_words_make_no_version() {
    Statement statement = drafted();

    assertTrue(statement.edit(Map.of(Field.TITLE, "Late pay"), ANN, NOON).isEmpty());

    assertEquals(2, statement.version);
    assertEquals(Origin.MACHINE, statement.origin);
  }

  @Test
  void C20_the_same_run_twice_changes_nothing() {
    Statement statement = proposed();

    assertEquals(Optional.empty(), statement.receive(proposal("Late pay", "1", "2"), FIRST, NOON));
    assertEquals(1, statement.version);
  }

  @Test
  void C21_an_untouched_proposal_is_replaced() {
    Statement statement = proposed();

    Revision kept =
        statement.receive(proposal("Late checks", "1", "2", "3"), SECOND, NOON).orElseThrow();

    assertEquals("Late checks", statement.words.title());
    assertEquals(Statement.MACHINE, kept.by);
    assertEquals(
        List.of(
            new Change("theme.notes", "2", "3"),
            new Change("notes", "", "3"),
            new Change("title", "Late pay", "Late checks")),
        kept.changes);
  }

  @Test
  void C22_taken_words_stay_and_only_counts_follow() {
    Statement statement = drafted();
    List<Evidence> evidence = statement.evidence;

    Revision kept =
        statement.receive(proposal("Late checks", "1", "3"), SECOND, NOON).orElseThrow();

    assertEquals("Late pay", statement.words.title());
    assertEquals(evidence, statement.evidence);
    assertEquals(State.DRAFT, statement.state);
    assertEquals(55, statement.source.board());
    assertEquals(List.of(new Change("notes", "2", "3")), kept.changes);
  }

  @Test
  void C22_an_edited_proposal_keeps_the_words_of_its_editor() {
    Statement statement = proposed();
    statement.edit(Map.of(Field.PROBLEM, "Checks come late"), ANN, NOON);

    statement.receive(proposal("Late checks", "1", "2", "3"), SECOND, NOON);

    assertEquals("Checks come late", statement.words.problem());
    assertEquals("Late pay", statement.words.title());
    assertEquals(3, statement.figures.notes());
  }

  @Test
  void C22_what_rests_hears_of_no_run() {
    Statement statement = drafted();
    statement.move(State.MERGED, "twin", ANN, NOON);

    assertTrue(statement.receive(proposal("Late checks", "1", "3"), SECOND, NOON).isEmpty());

    assertEquals(40, statement.source.board());
  }

  @Test
  void C23_a_dismissed_proposal_comes_back_only_if_its_notes_changed() {
    Statement statement = proposed();
    statement.move(State.DISMISSED, "", ANN, NOON);

    assertTrue(statement.receive(proposal("New words", "2", "1"), SECOND, NOON).isEmpty());
    assertEquals(State.DISMISSED, statement.state);
    assertTrue(statement.receive(proposal("New words", "1", "2", "9"), SECOND, NOON).isPresent());

    assertEquals(State.PROPOSAL, statement.state);
    assertEquals("New words", statement.words.title());
  }

  @Test
  void C24_a_theme_is_known_by_its_id_before_its_notes() {
    Statement byId = statement("c1", "1", "2");
    Statement byNotes = statement("m-5", "5", "6", "7");
    Proposal same = proposal("c1", List.of("5", "6", "7"));
    Proposal accepted = proposal("c9", List.of("5", "6", "8"));
    Proposal other = proposal("c10", List.of("20", "21"));

    Map<String, Statement> found =
        Matching.of(List.of(byId, byNotes), List.of(same, accepted, other));

    assertEquals(byId, found.get("c1"));
    assertEquals(byNotes, found.get("c9"));
    assertNull(found.get("c10"));
  }

  @Test
  void C24_less_than_half_of_the_notes_is_another_theme() {
    Statement known = statement("m-5", "5", "6", "7");

    assertTrue(
        Matching.of(List.of(known), List.of(proposal("c9", List.of("5", "8", "9")))).isEmpty());
  }

  @Test
  void C26_a_machine_says_no_who_outcome_measures_or_constraints() {
    Words words = proposed().words;

    assertEquals("", words.whoAffected() + words.desiredOutcome() + words.measures());
    assertEquals("", words.constraints() + words.outOfScope() + words.owner() + words.goals());
  }

  @Test
  void C30_a_note_that_may_not_be_read_has_no_text() {
    Statement statement = drafted();

    StatementView view = Views.of(statement, Map.of("2", "The idea"));

    assertNull(view.evidence().get(0).text());
    assertEquals(List.of(new StatementView.Idea("2", "The idea")), view.ideas());
    assertEquals("Late pay", view.title());
  }

  @Test
  void C31_an_untouched_proposal_shows_no_words_once_a_note_of_its_theme_is_hidden() {
    Statement statement = proposed();

    StatementView view = Views.of(statement, Map.of("1", "Pay comes late."));

    assertEquals("", view.title() + view.hmw() + view.problem());
    assertTrue(view.withheld());
    assertFalse(view.evidence().isEmpty());
    assertNull(view.evidence().get(0).sentence());
    assertEquals("", view.theme().label());
  }

  private static Statement proposed() {
    Statement statement =
        Statement.of(new UUID(0, 9), proposal("Late pay", "1", "2"), FIRST, MORNING);
    statement.born();
    return statement;
  }

  private static Statement drafted() {
    Statement statement = proposed();
    statement.move(State.DRAFT, "", ANN, MORNING);
    return statement;
  }

  private static Statement statement(String theme, String... notes) {
    return Statement.of(UUID.randomUUID(), proposal(theme, List.of(notes)), FIRST, MORNING);
  }

  private static Proposal proposal(String theme, List<String> notes) {
    return proposal(theme, "Late pay", notes);
  }

  private static Proposal proposal(String title, String... notes) {
    return proposal("c1", title, new ArrayList<>(List.of(notes)));
  }

  private static Proposal proposal(String theme, String title, List<String> notes) {
    return new Proposal(
        theme,
        notes,
        new ThemeFigures("Pay", notes.size(), 2, 1, 0, 0),
        title,
        "How might we make pay come on time?",
        "Pay comes late.",
        "R5",
        1,
        2,
        List.of(Evidence.note("1", "q1", 0)),
        List.of("2"),
        List.of());
  }
}
