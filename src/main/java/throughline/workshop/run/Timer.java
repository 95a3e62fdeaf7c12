package throughline.workshop.run;

import java.time.Duration;
import java.time.Instant;

/**
 * A timer is data: a deadline by the server's clock, or what was left when it was paused. At zero
 * nothing happens by itself.
 *
 * @param ends when it reaches zero; null while paused
 * @param left what is left while paused; null while it runs
 */
public record Timer(Instant ends, Duration left) {
  static Timer until(Instant ends) {
    return new Timer(ends, null);
  }

  static Timer pausedWith(Duration left) {
    return new Timer(null, left);
  }

  /** What is left at a time; never less than nothing. */
  Duration leftAt(Instant now) {
    if (paused()) {
      return left;
    }
    Duration rest = Duration.between(now, ends);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  boolean paused() {
    return ends == null;
  }
}
