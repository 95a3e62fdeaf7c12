package throughline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import throughline.board.BoardEvent;
import throughline.platform.log.Fact;
import throughline.platform.log.NewEvent;
import throughline.platform.log.StoredEvent;
import throughline.workshop.run.RunEvent;

class FactCodecTest {
  private static final Path FOLDER = Path.of("src/test/resources/facts");

  @Test
  void H1_every_permitted_fact_has_a_stored_name_and_no_two_share_one() {
    List<Class<?>> kinds = new ArrayList<>(List.of(RunEvent.class.getPermittedSubclasses()));
    kinds.addAll(List.of(BoardEvent.class.getPermittedSubclasses()));

    for (Class<?> kind : kinds) {
      assertThat(FactNames.of(kind.asSubclass(Fact.class))).as(kind.getSimpleName()).isNotNull();
    }
    assertThat(FactNames.all()).hasSize(kinds.size());
  }

  @TestFactory
  Stream<DynamicTest> H2_a_fact_of_format_1_is_read_and_written_as_its_golden_file_says()
      throws IOException {
    return Files.readAllLines(FOLDER.resolve("format-1.jsonl")).stream()
        .map(line -> line.split(" ", 2))
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part[0],
                    () -> {
                      Fact fact = FactCodec.read(stored(part[0], 1, part[1]));
                      NewEvent again = FactCodec.write("somebody", fact);
                      assertThat(again.type()).isEqualTo(part[0]);
                      assertThat(again.data()).isEqualTo(part[1]);
                    }));
  }

  @Test
  void H2_every_stored_name_has_a_golden_fact() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("format-1.jsonl")))
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactlyInAnyOrderElementsOf(FactNames.all());
  }

  @Test
  void H3_a_fact_of_a_newer_release_is_told_apart_from_a_broken_board() {
    assertThatThrownBy(() -> FactCodec.read(stored("note.burned", 1, "{}")))
        .isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> FactCodec.read(stored("note.added", 2, "{}")))
        .isInstanceOf(UnknownFact.class);
  }

  @Test
  void H4_an_unreadable_fact_is_reported_without_its_text() {
    assertThatThrownBy(() -> FactCodec.read(stored("note.hidden", 1, "{\"note\":[\"secret\"]}")))
        .isInstanceOf(UnknownFact.class)
        .hasMessageNotContaining("secret");
  }

  private static StoredEvent stored(String type, int format, String data) {
    return new StoredEvent(7, Instant.EPOCH, "somebody", type, format, data);
  }
}
