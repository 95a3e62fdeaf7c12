package throughline.platform.log;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import throughline.platform.TestDatabase;

/** The log and its snapshots in a database of their own, for tests outside of this room. */
public final class RealLog implements AutoCloseable {
  private final TestDatabase.Fresh database = TestDatabase.fresh();
  public final Vertx vertx = Vertx.vertx();
  private final Pool pool =
      PgBuilder.pool()
          .connectingTo(
              new PgConnectOptions()
                  .setHost(database.host())
                  .setPort(database.port())
                  .setDatabase(database.name())
                  .setUser(database.user())
                  .setPassword(database.password())
                  .setCachePreparedStatements(true))
          .with(new PoolOptions().setMaxSize(2))
          .using(vertx)
          .build();
  public final EventLog log = new PgEventLog(pool, new Writing());
  public final Snapshots snapshots = new PgSnapshots(pool);

  public void execute(String sql) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public long count(String from) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    pool.close().toCompletionStage().toCompletableFuture().join();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
