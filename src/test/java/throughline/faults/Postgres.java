package throughline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import throughline.platform.TestDatabase;
import throughline.platform.postgres.PgServer;

/** The database on a data directory, as somebody sees it who looks after the machine. */
record Postgres(Path data) {

  /** Its main process. */
  ProcessHandle process() throws IOException {
    return ProcessHandle.of(Long.parseLong(line(0))).orElseThrow();
  }

  /** As {@code kill -9} does to the main process; the others notice and end. */
  void kill() throws IOException {
    ProcessHandle main = process();
    main.destroyForcibly();
    main.onExit().join();
  }

  Connection connect() throws IOException, SQLException {
    String password = Files.readString(data.resolve("postgres.password")).strip();
    int port = Integer.parseInt(line(3));
    return new TestDatabase.Fresh("127.0.0.1", port, "postgres", PgServer.USER, password).connect();
  }

  void run(String... statements) throws IOException, SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private String line(int number) throws IOException {
    try (Stream<Path> inside = Files.list(data)) {
      Path cluster =
          inside
              .filter(p -> p.getFileName().toString().matches("pg\\d+"))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(cluster.resolve("postmaster.pid")).get(number).strip();
    }
  }
}
