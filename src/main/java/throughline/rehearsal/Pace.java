package throughline.rehearsal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How fast a play goes. A rehearsal waits only where people act at their times; what is shown also
 * rests where people read and talk. Somebody who watches may go on at once, or end it.
 */
final class Pace {
  private static final int SECONDS = 60;

  private final double speed;
  private final boolean rests;
  private final CompletableFuture<Void> skipped = new CompletableFuture<>();
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();

  private Pace(double speed, boolean rests) {
    this.speed = speed;
    this.rests = rests;
  }

  /**
   * @param speed seconds of the script in a second; 0 waits for nothing
   */
  static Pace of(double speed) {
    return new Pace(speed, false);
  }

  /** To be watched. */
  static Pace shown(double speed) {
    return new Pace(speed, true);
  }

  /** Whether somebody watches. */
  boolean shown() {
    return rests;
  }

  /** Whether acts wait for their times, now and for all we know later. */
  boolean waits() {
    return speed > 0 && !skipped.isDone();
  }

  /** Completes when so many seconds of the script have passed, or at once after a skip. */
  CompletableFuture<Void> due(Net net, double second) {
    if (stopped.isDone()) {
      return stopped;
    }
    CompletableFuture<Void> due = new CompletableFuture<>();
    if (waits()) {
      long micros = Math.round(second * 1_000_000 / speed);
      net.clock().schedule(() -> due.complete(null), micros, TimeUnit.MICROSECONDS);
    } else {
      due.complete(null);
    }
    return CompletableFuture.anyOf(due, skipped, stopped).thenApply(which -> null);
  }

  /** Lets so many minutes of the script pass, if somebody watches. */
  void rest(Net net, double minutes) {
    check();
    if (rests) {
      // A stop is told by the check, in its own words.
      due(net, minutes * SECONDS).exceptionally(stop -> null).join();
    }
    check();
  }

  /** Fails if the play was ended. */
  void check() {
    if (stopped.isDone()) {
      throw new Trouble.Stopped();
    }
  }

  /** From now on nothing waits. */
  void skip() {
    skipped.complete(null);
  }

  /** Whatever waits, and whatever comes, fails with {@link Trouble.Stopped}. */
  void stop() {
    stopped.completeExceptionally(new Trouble.Stopped());
  }
}
