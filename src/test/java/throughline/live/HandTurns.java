package throughline.live;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * A room's turns moved by a test's hand: nothing happens until it says so, and time is what it
 * says.
 */
final class HandTurns extends Clock implements Turns {
  private record Later(long at, long order, Runnable work) {}

  private final PriorityQueue<Later> later =
      new PriorityQueue<>(Comparator.comparingLong(Later::at).thenComparingLong(Later::order));
  private final Deque<Runnable> now = new ArrayDeque<>();
  private long millis = Instant.parse("2026-04-22T16:00:00Z").toEpochMilli();
  private long order;
  private boolean running;

  @Override
  public void run(Runnable work) {
    now.add(work);
    settle();
  }

  @Override
  public void after(long wait, Runnable work) {
    later.add(new Later(millis + wait, order++, work));
  }

  private void settle() {
    if (running) {
      return;
    }
    running = true;
    while (!now.isEmpty()) {
      now.remove().run();
    }
    running = false;
  }

  /** Lets time pass; what is due happens in order. */
  void pass(long wait) {
    long until = millis + wait;
    while (!later.isEmpty() && later.peek().at() <= until) {
      Later due = later.remove();
      millis = Math.max(millis, due.at());
      run(due.work());
    }
    millis = until;
  }

  @Override
  public long millis() {
    return millis;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
