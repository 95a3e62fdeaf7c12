package throughline.identity;

import org.hibernate.exception.ConstraintViolationException;

/** Tells a broken uniqueness from other trouble of the database. */
final class Violations {
  private Violations() {}

  static boolean ofUniqueness(Throwable trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof ConstraintViolationException) {
        return true;
      }
    }
    return false;
  }
}
