package throughline.platform.web;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;

/** Tells "the database is not there now" from a fault of ours. */
final class DatabaseAway {

  /** Classes of state codes: connection, resources, operator intervention. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  private DatabaseAway() {}

  static boolean speaksOf(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof ConnectException || t instanceof ClosedChannelException) {
        return true;
      }
      if (t instanceof PgException pg
          && pg.getSqlState() != null
          && CLASSES.contains(pg.getSqlState().substring(0, 2))) {
        return true;
      }
      if (t.getClass().getName().contains("ClosedConnectionException")) {
        return true;
      }
    }
    return false;
  }
}
