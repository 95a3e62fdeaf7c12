package throughline.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one short program to its end. */
final class Shell {

  record Ended(int code, String output) {
    boolean well() {
      return code == 0;
    }
  }

  private Shell() {}

  /** Code 127 when there is no such program, as a shell would say. */
  static Ended run(List<String> command, Path in, int seconds) {
    Path output = null;
    try {
      // A file, not a pipe: the database inherits it, and a pipe would stay open as long as it
      // runs.
      output = Files.createTempFile("throughline-", ".out");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.directory(in.toFile()).redirectOutput(output.toFile());
      builder.environment().put("LC_ALL", "C");
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      var process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Ended(124, "no answer within " + seconds + " s");
      }
      return new Ended(
          process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      return new Ended(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ended(130, "interrupted");
    } finally {
      delete(output);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
