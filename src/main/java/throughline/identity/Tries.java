package throughline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import throughline.platform.limits.RateLimit;

/**
 * How often a password may be guessed. A few tries for an account from one device, so that whoever
 * guesses does not lock its owner out elsewhere; more for the account from all devices together. An
 * address alone is never limited: a whole room stands behind one.
 */
@ApplicationScoped
class Tries {
  private static final int MOST_KEYS = 20_000;

  private final RateLimit fromOneDevice;
  private final RateLimit fromAnywhere;

  @Inject
  Tries(Clock clock) {
    this.fromOneDevice = new RateLimit(5, Duration.ofSeconds(30), MOST_KEYS, clock);
    this.fromAnywhere = new RateLimit(50, Duration.ofSeconds(10), MOST_KEYS, clock);
  }

  /** Takes a try; answers zero, or how long to wait for the next. */
  Duration take(String email, String device) {
    Duration wait = fromOneDevice.take(key(email, device));
    return wait.isZero() ? fromAnywhere.take(email) : wait;
  }

  /** The password was right: all starts afresh. */
  void right(String email, String device) {
    fromOneDevice.forget(key(email, device));
    fromAnywhere.forget(email);
  }

  private static String key(String email, String device) {
    return email + "\n" + device;
  }
}
