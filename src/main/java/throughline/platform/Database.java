package throughline.platform;

import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
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

  private Database(PgServer embedded) {
    this.embedded = embedded;
  }

  /**
   * Starts the embedded database unless {@code quarkus.datasource.reactive.url} is configured, runs
   * the migrations, and tells Quarkus where the database is.
   */
  static Database ensureReady() {
    var config = ConfigProvider.getConfig();
    var url = config.getOptionalValue(URL, String.class);
    if (url.isPresent()) {
      migrate(
          Connection.configured(
              url.get(),
              config.getOptionalValue(USER, String.class).orElse(null),
              config.getOptionalValue(PASSWORD, String.class).orElse(null)));
      return new Database(null);
    }
    var database = embedded(DataDirectory.of(System::getenv, System.getProperty("user.home")));
    database.announce();
    return database;
  }

  /** The embedded database of a data directory, migrated; nobody is told of it. */
  static Database embedded(Path home) {
    var server = PgServer.start(home);
    try {
      migrate(Connection.to(server.port(), "postgres", PgServer.USER, server.password()));
      return new Database(server);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  Connection connection() {
    return Connection.to(embedded.port(), "postgres", PgServer.USER, embedded.password());
  }

  private void announce() {
    System.setProperty(URL, connection().reactive());
    System.setProperty(USER, connection().user());
    System.setProperty(PASSWORD, connection().password());
  }

  static void migrate(Connection to) {
    try {
      Flyway.configure(Thread.currentThread().getContextClassLoader())
          .dataSource(to.jdbc(), to.user(), to.password())
          .locations("classpath:db")
          // Rooms number their migrations on their own (V010, V020…), so a low number may come
          // late.
          .outOfOrder(true)
          .load()
          .migrate();
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
