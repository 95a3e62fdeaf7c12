package throughline.live.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import throughline.workshop.run.Kind;

/**
 * Golden files that the tests of the browser half read as well: what is written here, it must read.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/wire");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void L20_every_command_has_a_golden_file_that_is_read() throws IOException {
    JsonNode all = JSON.readTree(FOLDER.resolve("commands.json").toFile());

    List<String> names = new ArrayList<>();
    for (JsonNode command : all) {
      names.add(command.path("c").asText());
      assertThat(Wire.read(command.toString()))
          .as(command.toString())
          .isInstanceOf(ClientMessage.Do.class);
    }

    assertThat(Set.copyOf(names)).isEqualTo(CommandNames.all());
  }

  @TestFactory
  Stream<DynamicTest> L11_every_frame_is_written_as_its_golden_file_says() {
    return GoldenFrames.all().entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      JsonNode golden = JSON.readTree(FOLDER.resolve(e.getKey()).toFile());
                      assertThat(JSON.readTree(e.getValue())).isEqualTo(golden);
                    }));
  }

  @Test
  void L11_every_golden_frame_is_written_by_somebody() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(n -> !n.equals("commands.json")))
          .containsExactlyInAnyOrderElementsOf(GoldenFrames.all().keySet());
    }
  }

  @Test
  void L11_every_kind_of_view_is_in_a_golden_file() {
    String all = String.join("\n", GoldenFrames.all().values());

    for (Kind kind : Kind.values()) {
      assertThat(all).contains("[\"" + kind.word() + "\",");
    }
  }
}
