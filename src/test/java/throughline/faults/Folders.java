package throughline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Data directories of these tests, below {@code target}; a run begins with none. */
final class Folders {
  private static final Path ALL = Path.of("target", "faults").toAbsolutePath();

  private Folders() {}

  /** An empty data directory of this name, that need not unpack the database's programs again. */
  static Path fresh(String name) throws IOException {
    Path data = ALL.resolve(name);
    remove(data);
    Files.deleteIfExists(ALL.resolve(name + ".log"));
    Files.createDirectories(data);
    Path unpacked = Path.of("target", "test-database").toAbsolutePath();
    if (Files.isDirectory(unpacked)) {
      try (Stream<Path> programs = Files.list(unpacked)) {
        for (Path p :
            programs.filter(f -> f.getFileName().toString().startsWith("postgres-")).toList()) {
          Files.createSymbolicLink(data.resolve(p.getFileName()), p);
        }
      }
    }
    return data;
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
