package throughline.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** When which versions arrived at one client, and where its hearing was broken. */
final class Arrivals {
  private record Arrival(long at, long version) {}

  /** Not a version: the client's hearing was broken here. */
  private static final long BROKEN = -1;

  private final List<Arrival> arrivals = new ArrayList<>();

  synchronized void changes(long at, long version) {
    arrivals.add(new Arrival(at, version));
  }

  /** A reconnect or a resync: what lies across it measures something else. */
  synchronized void broken(long at) {
    arrivals.add(new Arrival(at, BROKEN));
  }

  /**
   * Nanoseconds from {@code sent} until {@code changes} with at least this version arrived; empty
   * if this client was not there or its hearing was broken in between.
   */
  synchronized OptionalLong latency(long sent, long version) {
    int i = firstAfter(sent);
    if (i == 0) {
      return OptionalLong.empty();
    }
    for (; i < arrivals.size(); i++) {
      Arrival arrival = arrivals.get(i);
      if (arrival.version() == BROKEN) {
        return OptionalLong.empty();
      }
      if (arrival.version() >= version) {
        return OptionalLong.of(arrival.at() - sent);
      }
    }
    return OptionalLong.empty();
  }

  private int firstAfter(long time) {
    int low = 0;
    int high = arrivals.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (arrivals.get(middle).at() < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
