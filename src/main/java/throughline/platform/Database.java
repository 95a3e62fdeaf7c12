package throughline.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import throughline.platform.postgres.PgServer;

/**
 * Makes sure that there is a database, migrated to the newest tables, before Quarkus starts. Plain
 * Java, called by {@link Main} and by tests.
 */
public final class Database implements AutoCloseable {

  private static final String URL = "quarkus.datasource.reactive.url";
  private static final String USER = "quarkus.datasource.username";
  private static final String PASSWORD = "quarkus.datasource.password";

  private final PgServer embedded;
  private final Connection connection;

  private Database(PgServer embedded, Connection connection) {
    this.embedded = embedded;
    this.connection = connection;
  }

  private Database(PgServer embedded) {
    this(embedded, Connection.to(embedded.port(), "postgres", PgServer.USER, embedded.password()));
  }

  /**
   * Starts the embedded database unless {@code quarkus.datasource.reactive.url} is configured, runs
   * the migrations, and tells Quarkus where the database is.
   */
  static Database ensureReady() {
    var configured = configured();
    if (configured.isPresent()) {
      migrate(configured.get());
      return new Database(null, configured.get());
    }
    var database = embedded(home());
    database.announce();
    return database;
  }

  /** The database as it is, beside a server that runs on it or without one. */
  static Database toRead() {
    return configured()
        .or(() -> running(home()))
        .map(there -> new Database(null, there))
        .orElseGet(Database::unprepared);
  }

  /** The database, started if it is embedded, and not migrated. */
  static Database unprepared() {
    return configured()
        .map(there -> new Database(null, there))
        .orElseGet(() -> new Database(PgServer.start(home())));
  }

  private static Optional<Connection> running(Path home) {
    return PgServer.running(home)
        .map(it -> Connection.to(it.port(), "postgres", PgServer.USER, it.password()));
  }

  private static Path home() {
    return DataDirectory.of(System::getenv, System.getProperty("user.home"));
  }

  private static Optional<Connection> configured() {
    var config = ConfigProvider.getConfig();
    return config
        .getOptionalValue(URL, String.class)
        .map(
            url ->
                Connection.configured(
                    url,
                    config.getOptionalValue(USER, String.class).orElse(null),
                    config.getOptionalValue(PASSWORD, String.class).orElse(null)));
  }

  /** The embedded database of a data directory, migrated; nobody is told of it. */
  static Database embedded(Path home) {
    var server = PgServer.start(home);
    try {
      var database = new Database(server);
      migrate(database.connection());
      return database;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  private void announce() {
    System.setProperty(URL, connection().reactive());
    System.setProperty(USER, connection().user());
    System.setProperty(PASSWORD, connection().password());
  }

  static FluentConfiguration flyway(Connection to) {
    return Flyway.configure(Thread.currentThread().getContextClassLoader())
        .dataSource(to.jdbc(), to.user(), to.password())
        .locations("classpath:db")
        // Rooms number their migrations on their own (V010, V020…), so a low number may come
        // late.
        .outOfOrder(true);
  }

  static void migrate(Connection to) {
    try {
      flyway(to).load().migrate();
    } catch (FlywayException e) {
      throw new StartFault("The database cannot be prepared: " + firstLine(e), e);
    }
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
  }

  /** Stops the embedded database, if there is one. */
  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
