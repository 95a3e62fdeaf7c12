package throughline.platform.postgres;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PgServerTest {

  @TempDir Path temporary;
  private Path home;

  @BeforeEach
  void emptyHome() throws Exception {
    home = Homes.in(temporary);
  }

  @Test
  void a_first_start_makes_a_durable_database_for_this_machine_only() throws Exception {
    try (var server = PgServer.start(home)) {
      assertEquals("on", Homes.ask(server, "show fsync"));
      assertEquals("on", Homes.ask(server, "show synchronous_commit"));
      assertEquals("on", Homes.ask(server, "show full_page_writes"));
      assertEquals("127.0.0.1", Homes.ask(server, "show listen_addresses"));
      assertEquals("", Homes.ask(server, "show unix_socket_directories"));
      assertEquals("UTF8", Homes.ask(server, "show server_encoding"));
      assertEquals(
          Binaries.VERSION, Homes.ask(server, "show server_version").replaceAll(" .*", ""));
      assertEquals(
          PosixFilePermissions.fromString("rw-------"),
          Files.getPosixFilePermissions(home.resolve("postgres.password")));
    }
  }

  @Test
  void without_the_password_nobody_gets_in() throws Exception {
    try (var server = PgServer.start(home)) {
      var refusal =
          assertThrows(SQLException.class, () -> Homes.connect(server.port(), "a guess").close());

      assertEquals("28P01", refusal.getSQLState());
    }
  }

  @Test
  void what_was_stored_is_there_after_a_restart() throws Exception {
    try (var first = PgServer.start(home)) {
      Homes.ask(first, "create table kept as select 'still here' as words");
    }
    assertTrue(Postmaster.on(home.resolve("pg18")).isEmpty(), "stopped with its server");

    try (var second = PgServer.start(home)) {
      assertEquals("still here", Homes.ask(second, "select words from kept"));
    }
  }

  @Test
  void a_database_that_a_killed_server_left_is_adopted_and_stopped_with_the_next()
      throws Exception {
    var child = Homes.Child.start(List.of(), System.getProperty("java.class.path"), home);
    long pid = postmaster();
    child.kill();

    try (var next = PgServer.start(home)) {
      assertEquals(child.port(), next.port());
      assertEquals("1", Homes.ask(next, "select 1"));
      assertEquals(pid, postmaster());
    }

    assertTrue(Postmaster.on(home.resolve("pg18")).isEmpty(), "stopped with its server");
  }

  @Test
  void a_killed_database_comes_back_on_its_port_with_all_that_it_acknowledged() throws Exception {
    try (var server = PgServer.start(home)) {
      Homes.ask(server, "create table kept as select 'acknowledged' as words");
      int port = server.port();

      Postmaster.on(home.resolve("pg18")).orElseThrow().process().destroyForcibly();

      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> Homes.ask(server, "select words from kept").equals("acknowledged"));
      assertEquals(port, server.port());
    }
    assertTrue(Postmaster.on(home.resolve("pg18")).isEmpty());
  }

  @Test
  void a_second_server_on_the_same_directory_is_refused_by_name() {
    try (var server = PgServer.start(home)) {
      var fault = assertThrows(PgFault.class, () -> PgServer.start(home));

      assertTrue(fault.getMessage().startsWith("Another Throughline is running on " + home));
      assertTrue(server.port() > 0);
    }
  }

  @Test
  void a_second_process_is_refused_and_leaves_the_first_ones_database_alone() throws Exception {
    try (var server = PgServer.start(home)) {
      long pid = postmaster();

      var said = Homes.Child.refused(home);

      assertTrue(said.startsWith("Another Throughline is running on " + home), said);
      assertEquals(pid, postmaster());
      assertEquals("1", Homes.ask(server, "select 1"));
    }
  }

  @Test
  void a_refusal_does_not_loosen_the_hold_of_the_first() throws Exception {
    try (var server = PgServer.start(home)) {
      assertThrows(PgFault.class, () -> PgServer.start(home));

      var said = Homes.Child.refused(home);

      assertTrue(said.startsWith("Another Throughline is running on " + home), said);
      assertEquals("1", Homes.ask(server, "select 1"));
    }
  }

  @Test
  void after_a_kill_of_server_and_database_all_that_was_acknowledged_is_there() throws Exception {
    var child = Homes.Child.start(List.of(), System.getProperty("java.class.path"), home);
    var password = Files.readString(home.resolve("postgres.password"));
    try (var connection = Homes.connect(child.port(), password);
        var statement = connection.createStatement()) {
      statement.execute("create table kept as select 'acknowledged' as words");
    }
    var database = Postmaster.on(home.resolve("pg18")).orElseThrow().process();
    child.kill();
    database.destroyForcibly();

    try (var next = PgServer.start(home)) {
      assertEquals("acknowledged", Homes.ask(next, "select words from kept"));
    }
  }

  private long postmaster() {
    return Postmaster.on(home.resolve("pg18")).orElseThrow().process().pid();
  }

  @Test
  void data_of_another_major_version_is_left_alone_with_a_sentence() throws Exception {
    Files.createDirectories(home.resolve("pg17"));

    var fault = assertThrows(PgFault.class, () -> PgServer.start(home));

    assertTrue(fault.getMessage().contains("was made by PostgreSQL 17;"), fault.getMessage());
    assertTrue(fault.getMessage().contains("brings PostgreSQL 18"), fault.getMessage());
    assertFalse(Files.exists(home.resolve("pg18")));
  }

  @Test
  void a_data_folder_with_another_version_inside_is_left_alone_too() throws Exception {
    Files.createDirectories(home.resolve("pg18"));
    Files.writeString(home.resolve("pg18/PG_VERSION"), "16\n");

    var fault = assertThrows(PgFault.class, () -> PgServer.start(home));

    assertTrue(fault.getMessage().contains("was made by PostgreSQL 16;"), fault.getMessage());
  }

  @Test
  void what_a_killed_first_start_left_half_made_is_made_again() throws Exception {
    Files.createDirectories(home.resolve("pg18.new"));
    Files.writeString(home.resolve("pg18.new/PG_VERSION"), "18\n");

    try (var server = PgServer.start(home)) {
      assertEquals("1", Homes.ask(server, "select 1"));
    }
  }

  @Test
  void a_stale_pid_file_that_names_another_program_does_not_stop_a_start() throws Exception {
    PgServer.start(home).close();
    Files.writeString(
        home.resolve("pg18/postmaster.pid"),
        ProcessHandle.current().pid() + "\nx\n1\n5432\n\n127.0.0.1\n1 1\nready\n");

    try (var server = PgServer.start(home)) {
      assertEquals("1", Homes.ask(server, "select 1"));
    }
  }
}
