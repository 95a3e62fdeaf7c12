package throughline.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says of a database on a data folder. */
record Postmaster(ProcessHandle process, int port) {

  private static final int PID = 0;
  private static final int PORT = 3;
  private static final int STATUS = 7;

  /**
   * A live database that takes connections; empty when the file is missing, stale or not yet whole.
   */
  static Optional<Postmaster> on(Path cluster) {
    var lines = lines(cluster);
    if (lines.size() <= STATUS || !lines.get(STATUS).strip().equals("ready")) {
      return Optional.empty();
    }
    return process(lines)
        .map(process -> new Postmaster(process, Integer.parseInt(lines.get(PORT).strip())))
        .filter(Postmaster::lives);
  }

  /**
   * Removes a file that names no live database. The database itself takes any process of that
   * number for another database, and in a container small numbers come back: it would refuse for
   * ever.
   */
  static void forgetStale(Path cluster) {
    var lines = lines(cluster);
    if (!lines.isEmpty() && process(lines).filter(Postmaster::isDatabase).isEmpty()) {
      try {
        Files.deleteIfExists(file(cluster));
      } catch (IOException e) {
        throw new PgFault(file(cluster) + " cannot be removed.", e);
      }
    }
  }

  boolean lives() {
    return isDatabase(process);
  }

  private static boolean isDatabase(ProcessHandle process) {
    return process.isAlive()
        && !unburied(process)
        && process.info().command().map(c -> c.contains("postgres")).orElse(true);
  }

  /**
   * Dead, but still listed as nobody asked for its end: so in a container where we are process 1.
   */
  private static boolean unburied(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<ProcessHandle> process(List<String> lines) {
    try {
      return ProcessHandle.of(Long.parseLong(lines.get(PID).strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<String> lines(Path cluster) {
    try {
      return Files.exists(file(cluster)) ? Files.readAllLines(file(cluster)) : List.of();
    } catch (IOException e) {
      throw new PgFault(file(cluster) + " cannot be read.", e);
    }
  }

  private static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }
}
