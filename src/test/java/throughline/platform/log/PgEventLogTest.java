package throughline.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.platform.TestDatabase;

final class PgEventLogTest extends EventLogContract {

  private static TestDatabase.Fresh database;
  private static Vertx vertx;
  private static Pool pool;
  private static EventLog log;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    vertx = Vertx.vertx();
    pool = pool(8);
    log = new PgEventLog(pool, new Writing());
  }

  @AfterAll
  static void close() throws Exception {
    pool.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private static Pool pool(int size) {
    return PgBuilder.pool()
        .connectingTo(
            new PgConnectOptions()
                .setHost(database.host())
                .setPort(database.port())
                .setDatabase(database.name())
                .setUser(database.user())
                .setPassword(database.password())
                .setCachePreparedStatements(true))
        .with(new PoolOptions().setMaxSize(size))
        .using(vertx)
        .build();
  }

  @Override
  EventLog log() {
    return log;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set actor = 'x'",
        "delete from event",
        "truncate event",
        "update command set actor = 'x'",
        "delete from command where false",
        "truncate command"
      })
  void E40_the_database_refuses_to_rewrite(String sql) {
    append(one(stream, 0, "c1"));

    var refusal = assertThrows(SQLException.class, () -> execute(sql));

    assertEquals("42501", refusal.getSQLState());
    assertEquals(1, all(stream).size());
  }

  @Test
  void E41_retention_may_remove_in_a_transaction_that_says_so() throws Exception {
    append(one(stream, 0, "c1"));

    execute(
        "begin; set local throughline.retention = 'on'; delete from event where stream = '"
            + stream
            + "'; commit");

    assertEquals(0, all(stream).size());
    assertThrows(SQLException.class, () -> execute("delete from event"));
  }

  @Test
  void E42_a_lost_connection_is_a_failure_and_the_command_ids_tell() throws Exception {
    append(one(stream, 0, "c1"));
    var own = pool(1);
    var fragile = new PgEventLog(own, new Writing());
    long pid = pid(own);
    try (var connection = connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select 1 from stream where id = '" + stream + "' for update");
      var outcome =
          fragile
              .append(List.of(one(stream, 1, "c2")))
              .subscribeAsCompletionStage()
              .handle((a, e) -> e);
      waitUntilBlocked(statement, pid);

      statement.execute("select pg_terminate_backend(" + pid + ")");

      assertInstanceOf(LogFault.class, outcome.get(10, TimeUnit.SECONDS));
      connection.rollback();
    }
    assertEquals(1, await(log.commands(stream, List.of("c1", "c2"))).size());
    own.close();
  }

  @Test
  void E43_a_failure_carries_no_stored_text() throws Exception {
    var name = "secret words of a person";
    execute(
        "create function boom() returns trigger language plpgsql as $$ begin raise exception"
            + " 'no: %', new.data using errcode = 'P0001', detail = new.data; end $$");
    execute("create trigger boom before insert on event for each row execute function boom()");
    try {
      var fault =
          assertThrows(
              LogFault.class, () -> append(events(stream, 0, "{\"text\":\"" + name + "\"}")));

      var printed = new StringWriter();
      fault.printStackTrace(new PrintWriter(printed));
      assertFalse(printed.toString().contains(name));
      assertTrue(fault.getMessage().contains("P0001"));
    } finally {
      execute("drop trigger boom on event");
    }
  }

  private static long pid(Pool of) throws Exception {
    return of.query("select pg_backend_pid()")
        .execute()
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS)
        .iterator()
        .next()
        .getInteger(0);
  }

  private static void waitUntilBlocked(java.sql.Statement statement, long pid) throws SQLException {
    boolean blocked = false;
    while (!blocked) {
      try (var rows =
          statement.executeQuery("select cardinality(pg_blocking_pids(" + pid + ")) > 0")) {
        rows.next();
        blocked = rows.getBoolean(1);
      }
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static java.sql.Connection connect() throws SQLException {
    return database.connect();
  }
}
