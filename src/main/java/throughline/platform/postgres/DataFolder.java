package throughline.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** What lies where in a data directory. */
record DataFolder(Path home) {

  static DataFolder in(Path home) {
    try {
      return new DataFolder(Files.createDirectories(home.toAbsolutePath().normalize()));
    } catch (IOException e) {
      throw cannotWrite(home, e);
    }
  }

  /** The database's files; the major version is in the name, as no other major can read them. */
  Path cluster() {
    return home.resolve("pg" + Binaries.MAJOR);
  }

  Path log() {
    return home.resolve("postgres.log");
  }

  private Path secret() {
    return home.resolve("postgres.password");
  }

  boolean initialised() {
    return Files.exists(cluster());
  }

  String password() {
    try {
      return Files.readString(secret()).strip();
    } catch (IOException e) {
      throw new PgFault("The database's password file " + secret() + " cannot be read.", e);
    }
  }

  /** A new random password, in a file for its owner's eyes only. */
  Path newSecret() {
    try {
      Files.deleteIfExists(secret());
      var mine = PosixFilePermissions.fromString("rw-------");
      Files.createFile(secret(), PosixFilePermissions.asFileAttribute(mine));
      var bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      Files.writeString(secret(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      return secret();
    } catch (IOException e) {
      throw cannotWrite(home, e);
    }
  }

  /** An empty log file when there is none yet or when the old one got long. */
  void readyLog() {
    try {
      if (Files.exists(log()) && Files.size(log()) > 5_000_000) {
        Files.delete(log());
      }
      if (!Files.exists(log())) {
        Files.createFile(log());
      }
    } catch (IOException e) {
      throw cannotWrite(home, e);
    }
  }

  void refuseOtherMajor() {
    try {
      var made = initialised() ? Optional.of(version()) : otherFolder();
      if (made.isPresent() && !made.get().equals(String.valueOf(Binaries.MAJOR))) {
        throw new PgFault(
            "The data in "
                + home
                + " was made by PostgreSQL "
                + made.get()
                + "; this Throughline brings PostgreSQL "
                + Binaries.MAJOR
                + " and cannot read it. Start the Throughline that made it, dump the database"
                + " there, and load the dump into an empty data directory.");
      }
    } catch (IOException e) {
      throw new PgFault("The data directory " + home + " cannot be read.", e);
    }
  }

  private String version() throws IOException {
    return Files.readString(cluster().resolve("PG_VERSION")).strip();
  }

  private Optional<String> otherFolder() throws IOException {
    try (var inside = Files.list(home)) {
      return inside
          .map(p -> p.getFileName().toString())
          .filter(name -> name.matches("pg\\d+"))
          .map(name -> name.substring(2))
          .findFirst();
    }
  }

  static PgFault cannotWrite(Path home, IOException e) {
    return new PgFault(
        "The data directory "
            + home
            + " cannot be written to. Let the user that runs Throughline write there, or set THROUGHLINE_DATA to another folder.",
        e);
  }
}
