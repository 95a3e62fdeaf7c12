package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  @ParameterizedTest
  @ValueSource(strings = {"beaches-parking", "homeless-initiative", "auditor-controller-payroll"})
  void every_script_is_read_whole(String name) {
    Script script = Scripts.named(name);

    assertThat(script.id()).isEqualTo(name);
    assertThat(script.notes()).hasSizeGreaterThan(100).allMatch(n -> n.theme() != null);
    assertThat(script.voteRounds()).isNotEmpty();
  }

  @Test
  void the_same_words_of_the_same_person_a_second_later_are_a_retry() {
    Script script = Scripts.beaches();
    Map<String, Script.Note> notes = script.notesById();

    List<String> retries =
        script.notes().stream()
            .filter(n -> script.retryOf(n) != null)
            .map(Script.Note::id)
            .toList();

    assertThat(retries).containsExactly("bh-099");
    assertThat(script.retryOf(notes.get("bh-099"))).isEqualTo(notes.get("bh-098"));
  }

  @Test
  void the_same_words_of_somebody_else_are_a_note_of_their_own() {
    Script script = Scripts.named("auditor-controller-payroll");

    assertThat(script.notes()).allMatch(n -> script.retryOf(n) == null);
  }

  @Test
  void a_file_that_is_not_there_is_said_so() {
    assertThatThrownBy(() -> Script.load("nowhere.json"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("nowhere.json");
  }

  @Test
  void the_same_script_always_gives_the_same_parts() {
    Script script = Scripts.beaches();

    List<Part> parts = Part.of(script);

    assertThat(parts).isEqualTo(Part.of(script)).hasSize(30);
    assertThat(parts)
        .anyMatch(Part::posts)
        .anyMatch(Part::loses)
        .noneMatch(p -> p.posts() && p.loses());
    assertThat(parts).extracting(Part::org).contains("employee", "community");
  }
}
