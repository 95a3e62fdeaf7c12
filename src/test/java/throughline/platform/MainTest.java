package throughline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.platform.postgres.PgServer;

/** The start in a process of its own, as far as it goes without a packaged product. */
final class MainTest {

  @TempDir Path home;

  @Test
  void an_unknown_command_is_refused_before_any_database_starts() throws Exception {
    var ended = run("nonsense");

    assertEquals(2, ended.code);
    assertTrue(ended.words.contains("There is no command \"nonsense\"."), ended.words);
    try (var files = Files.list(home)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void a_data_directory_in_use_is_one_sentence_and_status_1() throws Exception {
    Files.createSymbolicLink(
        home.resolve("postgres-18.6"),
        Path.of("target/test-database/postgres-18.6").toAbsolutePath());
    TestDatabase.fresh();
    try (var holder = PgServer.start(home)) {
      assertTrue(holder.port() > 0);

      var ended = run();

      assertEquals(1, ended.code);
      assertTrue(
          ended.words.contains(
              "Throughline cannot start. Another Throughline is running on " + home),
          ended.words);
    }
  }

  private record Ended(int code, String words) {}

  private Ended run(String... args) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("THROUGHLINE_DATA", home.toString());
    var process = builder.start();
    var words = new String(process.getInputStream().readAllBytes());
    return new Ended(process.waitFor(), words);
  }
}
