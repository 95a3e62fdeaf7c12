package throughline.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import throughline.platform.postgres.PgFault;

/**
 * The command {@code backup FILE}: all that the database holds at one moment, in one file, while
 * the server runs or while it doesn't. The file is as secret as the database.
 */
public final class Backup implements Subcommand {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final String USAGE = "java -jar quarkus-run.jar backup FILE.zip";

  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public int run(String[] args) {
    if (args.length != 1) {
      err.println(USAGE);
      return 2;
    }
    Path file = Path.of(args[0]);
    try (var database = Database.toRead()) {
      Manifest made = write(database.connection(), file);
      err.println("Backup written to " + file + ": " + Restore.counted(made));
      return 0;
    } catch (PgFault | StartFault e) {
      err.println("No backup was made. " + e.getMessage());
      return 1;
    }
  }

  /** A backup in a new file; nobody finds a half one under its name. */
  static Manifest write(throughline.platform.Connection of, Path file) {
    if (Files.exists(file)) {
      throw new StartFault(file + " is there already; a backup replaces nothing.", null);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (var database = of.open()) {
      database.setAutoCommit(false);
      database.setReadOnly(true);
      database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Files.deleteIfExists(part);
      Private.create(part);
      Manifest made = copy(database, part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return made;
    } catch (SQLException | IOException e) {
      throw new StartFault("The backup ended early: " + e.getMessage(), e);
    }
  }

  private static Manifest copy(Connection database, Path part) throws SQLException, IOException {
    var tables = Tables.of(database);
    var rows = new LinkedHashMap<String, Long>();
    try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
      var copy = database.unwrap(PGConnection.class).getCopyAPI();
      for (var table : tables.entrySet()) {
        zip.putNextEntry(new ZipEntry(table.getKey() + ".copy"));
        rows.put(
            table.getKey(),
            copy.copyOut(
                "copy " + Tables.copied(table.getKey(), table.getValue()) + " to stdout",
                left(zip)));
        zip.closeEntry();
      }
      var made =
          new Manifest(
              Manifest.FORMAT, Instant.now().toString(), migrations(database), tables, rows);
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(JSON.writeValueAsBytes(made));
      zip.closeEntry();
      return made;
    }
  }

  /** Stays open when the driver has written to it. */
  private static OutputStream left(OutputStream open) {
    return new FilterOutputStream(open) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  static List<String> migrations(Connection database) throws SQLException {
    var found = new ArrayList<String>();
    var sql =
        "select version from flyway_schema_history where success and version is not null"
            + " order by installed_rank";
    try (var statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
