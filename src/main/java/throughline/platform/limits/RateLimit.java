package throughline.platform.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tries for each key, filled again one by one. Keys are accounts, devices or codes,
 * never an address alone: two hundred people may sit behind one address. Memory is bounded: past
 * {@code keys} the key that was quiet longest is forgotten. Safe for many threads.
 */
public final class RateLimit {

  private record Bucket(double tries, Instant at) {}

  private final int burst;
  private final Duration refill;
  private final Clock clock;
  private final Map<String, Bucket> buckets;

  /**
   * @param burst tries a fresh key has
   * @param refill time after which one more try is given, up to {@code burst}
   * @param keys most keys remembered
   */
  public RateLimit(int burst, Duration refill, int keys, Clock clock) {
    this.burst = burst;
    this.refill = refill;
    this.clock = clock;
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > keys;
          }
        };
  }

  /**
   * Takes one try.
   *
   * @return zero if there was one, else how long to wait for the next; a refused try costs nothing
   */
  public synchronized Duration take(String key) {
    var now = clock.instant();
    double tries = tries(key, now);
    if (tries >= 1) {
      buckets.put(key, new Bucket(tries - 1, now));
      return Duration.ZERO;
    }
    buckets.put(key, new Bucket(tries, now));
    return Duration.ofMillis((long) Math.ceil((1 - tries) * refill.toMillis()));
  }

  /** Gives a key all its tries back, as after the right password. */
  public synchronized void forget(String key) {
    buckets.remove(key);
  }

  private double tries(String key, Instant now) {
    var bucket = buckets.get(key);
    if (bucket == null) {
      return burst;
    }
    // A clock that was set back gives nothing and takes nothing.
    long passed = Math.max(0, Duration.between(bucket.at(), now).toMillis());
    return Math.min(burst, bucket.tries() + (double) passed / refill.toMillis());
  }

  synchronized int size() {
    return buckets.size();
  }
}
