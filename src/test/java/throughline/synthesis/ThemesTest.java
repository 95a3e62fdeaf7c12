package throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThemesTest {
  private static final Synthesis SYNTHESIS = new Synthesis();

  private static List<NoteText> notes(String... texts) {
    var notes = new ArrayList<NoteText>();
    for (var text : texts) {
      notes.add(new NoteText("n" + notes.size(), text, null, 0));
    }
    return notes;
  }

  private static ThemeText theme(String label, List<NoteText> notes) {
    return SYNTHESIS
        .themes(List.of(new ThemeInput("t", label, notes)), notes, Progress.SILENT)
        .get(0);
  }

  private static final List<NoteText> SIGNS =
      notes(
          "The sign-up page is so confusing",
          "Sign-up page has twelve steps",
          "People give up on the sign-up page",
          "We should send a text reminder",
          "Who owns the sign-up page?");

  @Test
  void R5_R19_a_problem_note_is_turned_and_named_first() {
    var draft = theme(null, SIGNS).draft();

    assertThat(draft.hmw()).isEqualTo("How might we make the sign-up page clearer?");
    assertThat(draft.rule()).isEqualTo("R5");
    assertThat(draft.evidenceNoteIds()).startsWith("n0");
    assertThat(draft.problem())
        .startsWith("In the words of the notes: “The sign-up page is so confusing”");
    assertThat(draft.of()).isEqualTo(5);
  }

  @Test
  void S18_proposals_are_ideas_and_questions_stay_open() {
    var draft = theme(null, SIGNS).draft();

    assertThat(draft.ideaNoteIds()).containsExactly("n3");
    assertThat(draft.openQuestionNoteIds()).containsExactly("n4");
  }

  @Test
  void R16_opinions_without_an_object_leave_the_neutral_frame() {
    var council =
        notes(
            "The council never listens",
            "Council meetings at noon",
            "Council votes before we speak",
            "Council members leave early");

    var theme = theme("Council listening", council);

    assertThat(theme.draft().rule()).isEqualTo("R16");
    assertThat(theme.draft().hmw()).isEqualTo("How might we make progress on council listening?");
    assertThat(theme.draft().evidenceNoteIds()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void S16_a_label_of_people_stays_to_the_letter() {
    assertThat(theme("sign ups & such…", SIGNS).label()).isEqualTo("sign ups & such…");
  }

  @Test
  void R16_a_label_that_is_no_noun_phrase_is_quoted() {
    var draft =
        theme("Nobody answers us", notes("The council never listens", "It is what it is")).draft();

    assertThat(draft.hmw()).isEqualTo("How might we make progress on “Nobody answers us”?");
  }

  @Test
  void S20_the_frame_is_spanish_for_spanish() {
    var theme = new ThemeInput("t", "Citas", notes("The council never listens"));

    var draft =
        SYNTHESIS
            .themes(List.of(theme), theme.notes(), Locale.forLanguageTag("es-US"), Progress.SILENT)
            .get(0)
            .draft();

    assertThat(draft.hmw()).isEqualTo("¿Cómo podríamos avanzar en «Citas»?");
    assertThat(draft.problem()).startsWith("En palabras de las notas: «The council never listens»");
  }

  @Test
  void S32_a_translated_note_is_turned_by_its_english_and_quoted_as_it_was_typed() {
    var notes =
        List.of(
            new NoteText(
                "es", "La página es muy confusa", "es", 0, "The sign-up page is so confusing"),
            new NoteText("n1", "Sign-up page has twelve steps", null, 0),
            new NoteText("n2", "People give up on the sign-up page", null, 0));

    var draft = theme(null, notes).draft();

    assertThat(draft.hmw()).isEqualTo("How might we make the sign-up page clearer?");
    assertThat(draft.evidenceNoteIds()).startsWith("es");
    assertThat(draft.problem())
        .contains("“La página es muy confusa”")
        .doesNotContain("The sign-up page is so confusing");
  }

  @Test
  void S17_a_translated_note_that_holds_a_number_in_either_language_is_not_quoted() {
    var notes =
        List.of(
            new NoteText(
                "es",
                "La página es confusa, llame al 555-123-4567",
                "es",
                0,
                "The sign-up page is so confusing"),
            new NoteText("n1", "Sign-up page has twelve steps", null, 0));

    var draft = theme(null, notes).draft();

    assertThat(draft.problem()).doesNotContain("555", "confus");
    assertThat(draft.evidenceNoteIds()).doesNotContain("es");
  }

  @Test
  void S15_a_theme_of_one_note_is_named_by_its_beginning() {
    var theme = theme(null, notes("Winter shelter beds open late and nobody tells outreach teams"));

    assertThat(theme.label()).isEqualTo("Winter shelter beds open late and…");
    assertThat(theme.provisionalLabel()).isTrue();
    assertThat(theme.draft().hmw()).isEqualTo("How might we make progress on winter shelter beds?");
  }

  @Test
  void S12_a_theme_of_unread_notes_is_shown_as_it_is() {
    var theme =
        theme(
            null,
            notes(
                "Los letreros solo están en inglés y confunden a todos",
                "No hay letreros en español"));

    assertThat(theme.provisionalLabel()).isTrue();
    assertThat(theme.draft().rule()).isEqualTo("R16");
    assertThat(theme.draft().problem()).contains("Los letreros solo están en inglés");
  }

  @Test
  void S15_an_empty_theme_has_an_answer_too() {
    var theme = theme(null, List.of());

    assertThat(theme.label()).isEqualTo("Unnamed theme");
    assertThat(theme.draft().evidenceNoteIds()).isEmpty();
    assertThat(theme.draft().problem()).isEmpty();
  }

  @Test
  void S17_a_note_with_a_telephone_number_or_an_address_is_no_source() {
    var theme =
        theme(
            null,
            notes(
                "The intake line is too slow, call 213-555-0142",
                "The intake line is too slow, write to ana@example.org",
                "The intake line is too slow for e555010"));

    assertThat(theme.label() + theme.draft() + theme.keywords())
        .doesNotContain("213", "ana@", "555");
  }

  @Test
  void R14_a_draft_never_names_a_private_person() {
    var draft =
        theme(
                null,
                notes(
                    "Maria can't open the door at night", "Doors stick", "Doors are heavy to push"))
            .draft();

    assertThat(draft.hmw()).doesNotContain("Maria");
  }

  @Test
  void S14_themes_of_one_board_have_different_names() {
    var one =
        notes("Shelter beds are full", "No one counts shelter beds", "Shelter beds for families");
    var other = one.stream().map(n -> new NoteText("m" + n.id(), n.text(), null, 0)).toList();

    var themes =
        SYNTHESIS.themes(
            List.of(new ThemeInput("a", null, one), new ThemeInput("b", null, other)),
            List.of(),
            Progress.SILENT);

    assertThat(themes).extracting(ThemeText::label).doesNotHaveDuplicates();
  }
}
