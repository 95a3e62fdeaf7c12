package load.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import load.meter.Watched;
import throughline.platform.postgres.PgServer;

/** A PostgreSQL of the same binaries and settings as the product's own. */
final class ReferenceDatabase implements AutoCloseable {
  private final Path home;
  private final PgServer server;

  ReferenceDatabase(Path home) {
    this.home = home;
    this.server = PgServer.start(home);
    // It is a process that would outlive us.
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
  }

  String jdbc() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s"
        .formatted(server.port(), PgServer.USER, server.password());
  }

  Watched watched() {
    return watched(home);
  }

  /** The database of a data directory, with all its processes. */
  static Watched watched(Path home) {
    try (var inside = Files.newDirectoryStream(home, "pg*")) {
      for (Path cluster : inside) {
        Path file = cluster.resolve("postmaster.pid");
        if (Files.exists(file)) {
          return new Watched(
              "database", Long.parseLong(Files.readAllLines(file).get(0).strip()), true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("no database runs on " + home);
  }

  @Override
  public void close() {
    server.close();
  }
}
