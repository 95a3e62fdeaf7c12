package throughline.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says of a live database on a data folder. */
record Postmaster(ProcessHandle process, int port) {

  private static final int PID = 0;
  private static final int PORT = 3;
  private static final int STATUS = 7;

  /** Empty when there is no file, when it is stale, or when its number went to another program. */
  static Optional<Postmaster> on(Path data) {
    var file = data.resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file);
      if (lines.size() <= STATUS) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.get(PID).strip());
      int port = Integer.parseInt(lines.get(PORT).strip());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(true))
          .map(p -> new Postmaster(p, port));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
