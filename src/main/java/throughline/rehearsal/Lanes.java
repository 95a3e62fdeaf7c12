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

/**
 * Lets people act at their times: each does one thing after the other, different people at once.
 *
 * <p>Speed 60 plays a minute in a second; 0 waits for nothing, with a bounded number at once, and
 * so does a pace that was skipped.
 */
final class Lanes implements AutoCloseable {
  private static final int AT_ONCE = 16;

  /** Something that a person does, so many seconds of the script after the beginning. */
  record Act(double second, Player who, Runnable what) {}

  private final Net net;
  private final Pace pace;
  private final ExecutorService hands;

  Lanes(Net net, Pace pace) {
    this.net = net;
    this.pace = pace;
    this.hands =
        pace.waits()
            ? Executors.newCachedThreadPool(Net::thread)
            : Executors.newFixedThreadPool(AT_ONCE, Net::thread);
  }

  Pace pace() {
    return pace;
  }

  /** Lets so many minutes of the script pass where somebody watches, else none. */
  void rest(double minutes) {
    pace.rest(net, minutes);
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
          pace.due(net, act.second())
              .thenCombine(before, (a, b) -> a)
              .thenRunAsync(act.what(), hands));
    }
    CompletableFuture<?>[] all = lanes.values().toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(all).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble t ? t : e;
    }
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
