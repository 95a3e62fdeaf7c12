package throughline.synthesis.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.synthesis.text.Grammar;
import throughline.synthesis.text.Word;

class ValidatorTest {
  private final Grammar grammar = new Grammar();

  private Turned turned(String body) {
    var words = new ArrayList<Word>(Turned.frame("make it possible to"));
    words.addAll(grammar.words(body));
    return new Turned("R6", words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repair it before winter",
        "send me a letter",
        "ask them for help",
        "find a place to sit in",
        "read the",
        "have a phone",
        "see see the list",
        "call the desk (at night",
        "reach case 4711234",
        "open www.example.org",
        "stop now; then go",
        "answer the stupid clerks",
        "meet Maria at noon",
        "ask Mr. Gomez",
        "find the one form that the whole office on the third floor of the old building always wants to see first today",
      })
  void R14_a_bad_form_is_refused(String body) {
    assertThat(Validator.form(turned(body))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "book a room after six",
        "see which shelters have open beds",
        "reach DMH by phone at night",
        "pay $15 at the gate"
      })
  void R14_a_good_form_passes(String body) {
    assertThat(Validator.form(turned(body))).isTrue();
  }

  @Test
  void R20_a_word_of_no_note_is_found() {
    var note = grammar.words("I can't book a room after six");

    assertThat(Validator.covered(turned("book a room after six").words(), List.of(note))).isTrue();
    assertThat(Validator.covered(turned("book a cheap room after six").words(), List.of(note)))
        .isFalse();
  }

  @Test
  void R20_the_frame_and_the_opposites_are_allowed() {
    var note = grammar.words("The page is slow");

    assertThat(Validator.covered(Turned.frame("make page faster"), List.of(note))).isTrue();
  }
}
