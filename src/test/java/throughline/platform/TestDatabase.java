package throughline.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;
import throughline.platform.postgres.PgServer;

/**
 * A real database for tests: one server for the whole JVM, below {@code target}, and a fresh,
 * migrated database for each test resource or plain test that asks. Use it as
 * {@code @QuarkusTestResource(TestDatabase.class)} or call {@link #fresh}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  /** Credentials of a fresh database. */
  public record Fresh(String host, int port, String name, String user, String password) {

    public String jdbc() {
      return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /**
     * Not by the driver manager: it sees only drivers of its caller's class loader, and tests have
     * several.
     */
    public java.sql.Connection connect() throws SQLException {
      var credentials = new Properties();
      credentials.setProperty("user", user);
      credentials.setProperty("password", password);
      return new Driver().connect(jdbc(), credentials);
    }

    public String reactive() {
      return "postgresql://" + host + ":" + port + "/" + name;
    }
  }

  // System properties, as Quarkus loads this class more than once in one JVM.
  private static final String PORT = "throughline.test.postgres.port";
  private static final String PASSWORD = "throughline.test.postgres.password";
  private static final String TEMPLATE = "migrated";

  /** A database that nobody wrote to yet; it goes with the next run's start. */
  public static Fresh fresh() {
    return madeOf(TEMPLATE);
  }

  /** A database without a table. */
  public static Fresh empty() {
    return madeOf("template0");
  }

  private static Fresh madeOf(String template) {
    synchronized (System.class) {
      if (System.getProperty(PORT) == null) {
        startServer();
      }
      var name = "t" + UUID.randomUUID().toString().replace("-", "");
      admin("create database " + name + " template " + template);
      return database(name);
    }
  }

  private static void startServer() {
    var server = PgServer.start(Path.of("target", "test-database"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    System.setProperty(PORT, String.valueOf(server.port()));
    System.setProperty(PASSWORD, server.password());
    dropOld();
    admin("create database " + TEMPLATE);
    var template = database(TEMPLATE);
    Database.migrate(
        new Connection(template.reactive(), template.jdbc(), template.user(), template.password()));
  }

  private static void dropOld() {
    var names = new ArrayList<String>();
    try (var connection = database("postgres").connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select datname from pg_database where not datistemplate and datname <> 'postgres'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    names.forEach(name -> admin("drop database " + name + " with (force)"));
  }

  private static void admin(String sql) {
    try (var connection = database("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fresh database(String name) {
    return new Fresh(
        "127.0.0.1", Integer.getInteger(PORT), name, PgServer.USER, System.getProperty(PASSWORD));
  }

  @Override
  public Map<String, String> start() {
    var fresh = fresh();
    return Map.of(
        "quarkus.datasource.reactive.url", fresh.reactive(),
        "quarkus.datasource.username", fresh.user(),
        "quarkus.datasource.password", fresh.password());
  }

  @Override
  public void stop() {
    // The server stays for the next test resource; a shutdown hook stops it.
  }
}
