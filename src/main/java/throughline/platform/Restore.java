package throughline.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import throughline.platform.postgres.PgFault;

/**
 * The command {@code restore FILE}: what a backup holds, into a database that holds nothing. The
 * tables are made as they were then, filled, and only then brought to this release, as an update
 * would.
 */
public final class Restore implements Subcommand {
  private static final String USAGE = "java -jar quarkus-run.jar restore FILE.zip";

  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public int run(String[] args) {
    if (args.length != 1) {
      err.println(USAGE);
      return 2;
    }
    try (var database = Database.unprepared()) {
      err.println("Restored: " + counted(into(database.connection(), Path.of(args[0]))));
      return 0;
    } catch (PgFault | StartFault e) {
      err.println("Nothing was restored. " + e.getMessage());
      return 1;
    }
  }

  static String counted(Manifest of) {
    return of.rows().getOrDefault("stream", 0L)
        + " workshops, "
        + of.rows().getOrDefault("event", 0L)
        + " facts, as of "
        + of.made();
  }

  static Manifest into(throughline.platform.Connection to, Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      Manifest backup = manifest(zip);
      asItWas(to, backup);
      try (var database = to.open()) {
        database.setAutoCommit(false);
        fill(database, zip, backup);
        database.commit();
      }
      Database.migrate(to);
      return backup;
    } catch (IOException e) {
      throw new StartFault(file + " is not a whole backup: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new StartFault("The database refused: " + e.getMessage(), e);
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new IOException("it has no " + Manifest.ENTRY);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest backup = Backup.JSON.readValue(in, Manifest.class);
      if (backup.format() != Manifest.FORMAT) {
        throw new StartFault("The backup was made by a newer Throughline; use that one.", null);
      }
      return backup;
    }
  }

  /** Makes the tables as they were: by the same migrations in the same order, and by no other. */
  private static void asItWas(throughline.platform.Connection to, Manifest backup)
      throws SQLException, IOException {
    refuseOverData(to);
    var scripts = new ArrayList<String>();
    for (var one : Database.flyway(to).load().info().all()) {
      if (one.getVersion() != null && backup.migrations().contains(one.getVersion().getVersion())) {
        scripts.add(one.getScript());
      }
    }
    if (scripts.size() < backup.migrations().size()) {
      throw new StartFault("The backup was made by a newer Throughline; use that one.", null);
    }
    Path folder = Files.createTempDirectory("throughline-restore");
    try {
      for (String script : scripts) {
        try (var sql = Database.class.getClassLoader().getResourceAsStream("db/" + script)) {
          Files.copy(sql, folder.resolve(script));
        }
      }
      Flyway.configure()
          .dataSource(to.jdbc(), to.user(), to.password())
          .locations("filesystem:" + folder)
          .load()
          .migrate();
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static void refuseOverData(throughline.platform.Connection to) throws SQLException {
    try (var database = to.open();
        var statement = database.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'public'")) {
      row.next();
      if (row.getLong(1) > 0) {
        throw new StartFault(
            "This database is in use already. Restore into an empty data directory (THROUGHLINE_DATA)"
                + " or an empty database.",
            null);
      }
    }
  }

  private static void fill(Connection database, ZipFile zip, Manifest backup)
      throws SQLException, IOException {
    var copy = database.unwrap(PGConnection.class).getCopyAPI();
    empty(database, new ArrayList<>(backup.tables().keySet()));
    for (var table : backup.tables().entrySet()) {
      ZipEntry entry = zip.getEntry(table.getKey() + ".copy");
      if (entry == null) {
        throw new IOException("it has no " + table.getKey());
      }
      try (InputStream in = zip.getInputStream(entry)) {
        long rows =
            copy.copyIn(
                "copy " + Tables.copied(table.getKey(), table.getValue()) + " from stdin", in);
        if (rows != backup.rows().get(table.getKey())) {
          throw new IOException(
              rows
                  + " rows of "
                  + table.getKey()
                  + " instead of "
                  + backup.rows().get(table.getKey()));
        }
      }
    }
  }

  /** Rows that the migrations brought are in the backup as well. */
  private static void empty(Connection database, List<String> tables) throws SQLException {
    Collections.reverse(tables);
    for (String table : tables) {
      if (Tables.rows(database, table) > 0) {
        try (var statement = database.createStatement()) {
          statement.execute("delete from " + Tables.quoted(table));
        }
      }
    }
  }
}
