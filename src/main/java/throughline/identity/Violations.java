package throughline.identity;

import io.vertx.pgclient.PgException;
import org.hibernate.exception.ConstraintViolationException;

/** Tells a broken uniqueness from other trouble of the database. */
final class Violations {
  private static final String TAKEN = "23505";

  private Violations() {}

  static boolean ofUniqueness(Throwable trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof ConstraintViolationException
          || (t instanceof PgException pg && TAKEN.equals(pg.getSqlState()))) {
        return true;
      }
    }
    return false;
  }
}
