package throughline.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The database's programs, unpacked once from the class path into a folder named by version. */
record Binaries(Path folder) {

  /**
   * The version of the binaries in the pom; a test compares it with what they say of themselves.
   */
  static final String VERSION = "18.6";

  static final int MAJOR = 18;

  static Binaries unpackedIn(Path home) {
    var folder = home.resolve("postgres-" + VERSION);
    if (!Files.exists(folder.resolve(".ok"))) {
      try {
        unpack(archive(), folder);
      } catch (IOException e) {
        throw new PgFault("The database's programs cannot be unpacked into " + folder + ".", e);
      }
    }
    return new Binaries(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  static String archive() {
    var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var cpu = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    var system = os.startsWith("linux") ? "linux" : os.startsWith("mac") ? "darwin" : os;
    var machine =
        switch (cpu) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> cpu;
        };
    return "/postgres-" + system + "-" + machine + ".txz";
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream packed = Binaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new PgFault(
            "There is no embedded database for this kind of machine ("
                + archive
                + "). Start PostgreSQL 15 or newer yourself and set QUARKUS_DATASOURCE_REACTIVE_URL.");
      }
      // Into a folder of its own first: what a killed start left half done is thrown away here.
      var fresh = folder.resolveSibling(folder.getFileName() + ".new");
      remove(fresh);
      remove(folder);
      Files.createDirectories(fresh);
      try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          put(tar, entry, fresh);
        }
      }
      Files.createFile(fresh.resolve(".ok"));
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    var path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) {
      throw new IOException("entry outside of the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
      boolean runs = (entry.getMode() & 0100) != 0;
      // Whoever the database runs as must be able to read them, whatever the umask is.
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
