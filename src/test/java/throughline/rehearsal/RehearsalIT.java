package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main job on real input, played through the packaged product; at {@code throughline.url} if
 * that is set, else at a temporary server.
 */
class RehearsalIT {
  /** One script in every build; all three with {@code -Prehearsals}. */
  static Stream<String> scripts() {
    return Boolean.getBoolean("throughline.rehearsals")
        ? Stream.of("beaches-parking", "homeless-initiative", "auditor-controller-payroll")
        : Stream.of("beaches-parking");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void a_whole_workshop_is_played_and_everything_agrees(String name) throws Exception {
    String file = "src/test/resources/workshops/" + name + ".json";
    JsonNode script = Json.read(Files.readString(Path.of(file)));

    JsonNode report = rehearse(file);

    int doubles = 0;
    for (JsonNode note : script.path("notes")) {
      doubles += note.path("reference").path("flags").toString().contains("double-submit") ? 1 : 0;
    }
    assertThat(report.path("disagreements")).isEmpty();
    assertThat(report.path("joined").asInt()).isEqualTo(script.path("participants").size());
    assertThat(report.path("notes").path("folded").asInt()).isEqualTo(doubles);
    assertThat(report.path("notes").path("stored").asInt())
        .isEqualTo(script.path("notes").size() - doubles);
    assertThat(report.path("hidden").asInt()).isZero();
    assertThat(report.path("lost").asInt()).isZero();
    assertThat(report.path("votes").path("stored").asInt()).isPositive();
    boolean rates = script.path("agenda").toString().contains("impact and effort");
    assertThat(report.path("ratings").path("stored").asInt() > 0).isEqualTo(rates);
    assertThat(report.path("drafts")).isNotEmpty();
  }

  private static JsonNode rehearse(String script) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("throughline.jar", "target/quarkus-app/quarkus-run.jar"));
    command.addAll(List.of("rehearse", script, "--json", "--speed", "0"));
    if (System.getProperty("throughline.url") != null) {
      command.addAll(List.of("--url", System.getProperty("throughline.url")));
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(out).as("exit status %d", process.exitValue()).startsWith("{");
    return Json.read(out);
  }
}
