package throughline.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Lets people act at their times: each does one thing after the other, different people at once.
 *
 * <p>Speed 60 plays a minute in a second; 0 waits for nothing, with a bounded number at once.
 */
final class Lanes implements AutoCloseable {
  private static final int AT_ONCE = 16;

  /** Something that a person does, so many seconds of the script after the beginning. */
  record Act(double second, Player who, Runnable what) {}

  private final Net net;
  private final double speed;
  private final ExecutorService hands;

  Lanes(Net net, double speed) {
    this.net = net;
    this.speed = speed;
    this.hands =
        speed > 0
            ? Executors.newCachedThreadPool(Net::thread)
            : Executors.newFixedThreadPool(AT_ONCE, Net::thread);
  }

  /** Plays all of them and waits for the last; the first fault ends the rehearsal. */
  void play(List<Act> acts) {
    Map<Player, CompletableFuture<Void>> lanes = new HashMap<>();
    List<Act> inTime = new ArrayList<>(acts);
    inTime.sort(Comparator.comparingDouble(Act::second));
    for (Act act : inTime) {
      CompletableFuture<Void> before =
          lanes.getOrDefault(act.who(), CompletableFuture.completedFuture(null));
      lanes.put(
          act.who(),
          due(act.second()).thenCombine(before, (a, b) -> a).thenRunAsync(act.what(), hands));
    }
    CompletableFuture<?>[] all = lanes.values().toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(all).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble t ? t : e;
    }
  }

  private CompletableFuture<Void> due(double second) {
    CompletableFuture<Void> due = new CompletableFuture<>();
    if (speed <= 0) {
      due.complete(null);
    } else {
      long micros = Math.round(second * 1_000_000 / speed);
      net.clock().schedule(() -> due.complete(null), micros, TimeUnit.MICROSECONDS);
    }
    return due;
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
