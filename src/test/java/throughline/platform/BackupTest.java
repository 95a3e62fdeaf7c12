package throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stored is there again after a backup and a restore, also in a newer release. */
final class BackupTest {
  private static final String AWKWARD = "Tab\t, backslash \\ , \"quote\", ¿qué?, 海, new\nline";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("throughline.zip");
  }

  @Test
  void R8_a_restored_database_holds_what_the_old_one_held() throws Exception {
    Connection old = to(TestDatabase.fresh());
    write(old, 3);
    Connection fresh = to(TestDatabase.empty());

    Backup.write(old, file());
    Restore.into(fresh, file());

    assertThat(facts(fresh)).isEqualTo(facts(old)).hasSize(3);
    assertThat(Backup.migrations(fresh.open())).isEqualTo(Backup.migrations(old.open()));
  }

  @Test
  void R8_what_is_written_while_a_backup_is_made_is_in_it_whole_or_not_at_all() throws Exception {
    Connection old = to(TestDatabase.fresh());
    write(old, 2);
    Connection fresh = to(TestDatabase.empty());

    try (var writer = old.open()) {
      writer.setAutoCommit(false);
      add(writer, "half", 1);
      Backup.write(old, file());
      writer.commit();
    }

    Restore.into(fresh, file());
    assertThat(facts(fresh)).hasSize(2);
    assertThat(facts(old)).hasSize(3);
  }

  @Test
  void R8_a_backup_of_an_older_release_is_brought_to_this_one() throws Exception {
    Connection old = to(TestDatabase.empty());
    Database.flyway(old).target("41").load().migrate();
    write(old, 2);
    Connection fresh = to(TestDatabase.empty());
    Connection today = to(TestDatabase.fresh());

    Backup.write(old, file());
    Restore.into(fresh, file());

    assertThat(facts(fresh)).isEqualTo(facts(old));
    assertThat(Backup.migrations(fresh.open())).hasSameElementsAs(Backup.migrations(today.open()));
  }

  @Test
  void R8_what_was_restored_refuses_to_be_rewritten_as_before() throws Exception {
    Connection old = to(TestDatabase.fresh());
    write(old, 1);
    Connection fresh = to(TestDatabase.empty());
    Backup.write(old, file());
    Restore.into(fresh, file());

    assertThatThrownBy(
            () -> {
              try (var database = fresh.open();
                  var statement = database.createStatement()) {
                statement.execute("update event set actor = 'somebody else'");
              }
            })
        .isInstanceOf(SQLException.class);
  }

  @Test
  void R8_nothing_is_restored_over_data_nor_written_over_a_file() throws Exception {
    Connection old = to(TestDatabase.fresh());
    write(old, 1);
    Backup.write(old, file());

    assertThatThrownBy(() -> Restore.into(old, file()))
        .isInstanceOf(StartFault.class)
        .hasMessageContaining("in use already");
    assertThatThrownBy(() -> Backup.write(old, file()))
        .isInstanceOf(StartFault.class)
        .hasMessageContaining("is there already");
    assertThat(facts(old)).hasSize(1);
  }

  @Test
  void R8_a_file_that_is_cut_off_or_no_backup_is_refused_and_leaves_no_half_of_it()
      throws Exception {
    Connection old = to(TestDatabase.fresh());
    write(old, 50);
    Backup.write(old, file());
    byte[] whole = Files.readAllBytes(file());
    Path cut =
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    Connection fresh = to(TestDatabase.empty());

    assertThatThrownBy(() -> Restore.into(fresh, cut))
        .isInstanceOf(StartFault.class)
        .hasMessageContaining("is not a whole backup");

    Restore.into(fresh, file());
    assertThat(facts(fresh)).hasSize(50);
  }

  @Test
  void R8_a_backup_is_for_its_owners_eyes_and_holds_no_boards_that_the_log_can_make()
      throws Exception {
    Connection old = to(TestDatabase.fresh());

    Backup.write(old, file());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (var zip = new ZipFile(file().toFile())) {
      assertThat(zip.getEntry("snapshot.copy")).isNull();
      assertThat(zip.getEntry("event.copy")).isNotNull();
    }
    assertThat(folder.resolve("throughline.zip.part")).doesNotExist();
  }

  private static Connection to(TestDatabase.Fresh it) {
    return Connection.to(it.port(), it.name(), it.user(), it.password());
  }

  private static void write(Connection to, int facts) throws SQLException {
    try (var database = to.open()) {
      for (int n = 1; n <= facts; n++) {
        add(database, "w" + n, 1);
      }
    }
  }

  private static void add(java.sql.Connection database, String stream, int version)
      throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("insert into stream (id, version) values ('" + stream + "', 1)");
    }
    try (var insert =
        database.prepareStatement(
            "insert into event (stream, version, at, actor, type, format, data)"
                + " values (?, ?, now(), 'pana', 'note.added', 1, ?::jsonb)")) {
      insert.setString(1, stream);
      insert.setInt(2, version);
      insert.setString(3, Backup.JSON.createObjectNode().put("text", AWKWARD).toString());
      insert.execute();
    }
  }

  private static List<String> facts(Connection of) throws SQLException {
    var found = new ArrayList<String>();
    try (var database = of.open();
        var statement = database.createStatement();
        var row = statement.executeQuery("select e::text from event e order by stream, version")) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
