package throughline.synthesis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The system is down again | | true
          El sistema se cae otra vez | | false
          Doble captura: las mismas horas en dos sistemas cada quincena | | false
          Parking permits | | true
          Estacionamiento gratis para familias los lunes | | false
          Il n'y a pas de place pour les vélos | | false
          Ang haba ng pila sa opisina | | false
          주차 공간이 부족해요 | | false
          HMIS, CHAMP, DMH's system, jail system - same person, 4 IDs | | true
          Los letreros solo están en inglés y confunden a todos | en | false
          We need more signs at the gate and on the road | es | true
          Kiosk | es | false
          Kiosk | en | true
          """)
  void S12_S13_what_the_models_can_read(String text, String lang, boolean reads) {
    assertThat(new English().reads(text, lang)).isEqualTo(reads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pay machines DOWN again!! 😤 | pay machines down, again
          Don't | dont
          ＱＲ  code | qr code
          """)
  void S7_case_marks_and_spaces_do_not_make_another_text(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @Test
  void S7_texts_without_letters_stay_different() {
    assertThat(Folding.fold("🎂")).isNotEqualTo(Folding.fold("!!"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          call 213-555-0142 | true
          call (213) 555 0142 | true
          write to ana.b@example.org | true
          employee e555010 got overpaid | true
          see https://example.org | true
          Simplify pay codes! 400 → 60 | false
          $3,412 too much in 2026 | false
          """)
  void S17_what_belongs_to_one_person_is_noticed(String text, boolean personal) {
    assertThat(Personal.in(text)).isEqualTo(personal);
  }

  @Test
  void S10_scaffolding_and_the_workshops_own_names_do_not_reach_the_model() {
    var texts = Collections.nCopies(5, "People in Bowling Green say that Bowling Green is hot");

    var scaffold = Scaffold.of(texts);

    assertThat(scaffold.strip("We should add shade in Bowling Green")).isEqualTo("add shade in");
    assertThat(scaffold.strip("People could be used to it")).isNotBlank();
    assertThat(scaffold.strip("maybe shade")).isEqualTo("maybe shade");
  }

  @ParameterizedTest
  @CsvSource({
    "plan,planning",
    "set,setting",
    "share,sharing",
    "see,seeing",
    "tie,tying",
    "approve,approving",
    "submit,submitting",
    "open,opening",
    "fix,fixing",
    "pay,paying"
  })
  void S14_verbs_become_gerunds(String base, String gerund) {
    assertThat(Forms.gerund(base)).isEqualTo(gerund);
  }

  @Test
  void S18_shorthand_is_written_out_for_small_words_only() {
    assertThat(Grammar.plain("ppl w/out cards cant pay, thats bad (US & dept)"))
        .isEqualTo("people without cards can't pay, that's bad (US and dept)");
  }

  @Test
  void R14_a_slip_of_the_pen_is_noticed_beside_the_right_word() {
    var grammar = new Grammar();
    var board =
        List.of("employees wait", "employees ask", "Employes can't tell").stream()
            .map(t -> new ReadNote(t, t, grammar.words(t), new double[1]))
            .toList();

    var spelling = new Spelling(board);

    assertThat(spelling.slip(grammar.words("Employes ask"))).isTrue();
    assertThat(spelling.slip(grammar.words("employees ask"))).isFalse();
  }
}
