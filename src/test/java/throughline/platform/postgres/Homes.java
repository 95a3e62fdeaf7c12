package throughline.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import throughline.platform.TestDatabase;

/** Data directories and server processes for the tests of this package. */
final class Homes {

  private Homes() {}

  /** An empty data directory that need not unpack the programs once more. */
  static Path in(Path folder) throws IOException {
    // JUnit's folders are for their owner only; the database may run as somebody else.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var home = Files.createDirectories(folder.resolve("home"));
    Files.createSymbolicLink(
        home.resolve("postgres-" + Binaries.VERSION), unpacked().folder().toAbsolutePath());
    return home;
  }

  private static synchronized Binaries unpacked() throws IOException {
    return Binaries.unpackedIn(Files.createDirectories(Path.of("target", "test-binaries")));
  }

  static Connection connect(int port, String password) throws SQLException {
    return new TestDatabase.Fresh("127.0.0.1", port, "postgres", PgServer.USER, password).connect();
  }

  static String ask(PgServer server, String sql) throws SQLException {
    try (var connection = connect(server.port(), server.password());
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (var rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }

  /** A server in a JVM of its own, ready. */
  record Child(Process process, BufferedReader words, int port) {

    static Child start(List<String> prefix, String classPath, Path home) throws IOException {
      var process = launch(prefix, classPath, home);
      var words = process.inputReader(StandardCharsets.UTF_8);
      var ready = Pattern.compile("ready (\\d+)").matcher(String.valueOf(words.readLine()));
      if (!ready.matches()) {
        throw new IOException("the child did not start");
      }
      return new Child(process, words, Integer.parseInt(ready.group(1)));
    }

    /** What a server in a JVM of its own says that must not start. */
    static String refused(Path home) throws IOException, InterruptedException {
      var process = launch(List.of(), System.getProperty("java.class.path"), home);
      process.getOutputStream().close();
      var word = String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine());
      process.waitFor();
      return word;
    }

    private static Process launch(List<String> prefix, String classPath, Path home)
        throws IOException {
      var command = new ArrayList<>(prefix);
      command.addAll(List.of(java(), "-cp", classPath, Holder.class.getName(), home.toString()));
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String java() {
      return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    /** Asks it to end by itself; its last word. */
    String end() throws IOException, InterruptedException {
      process.getOutputStream().close();
      var last = words.readLine();
      process.waitFor();
      return last;
    }
  }
}
