package load;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import load.meter.Meter;

/** Waits for the end of a phase and looks at every delivery of it. */
final class Judge {
  private static final long QUIET = 500_000_000L;

  private final Crowd crowd;
  private final Phase phase;

  Judge(Crowd crowd, Phase phase) {
    this.crowd = crowd;
    this.phase = phase;
  }

  private boolean listens(Conn c) {
    return !c.stalled();
  }

  private long expected() {
    long sum = 0;
    for (int i = 0; i < phase.notes; i++) {
      Conn from = crowd.conn(phase.sender[i]);
      int all = crowd.seats() - (from.driver.echo() ? 0 : 1);
      sum += from.driver.fansOut() ? all : 0;
    }
    long deaf = crowd.conns().stream().filter(c -> !listens(c)).count();
    return crowd.conn(0).driver.fansOut() ? sum - deaf * phase.notes / crowd.groups() : 0;
  }

  /** Until all is in, or the drain is over; whether all is in. */
  boolean await(Sender sender) {
    long expected = expected();
    long expectedMoves = (long) phase.moves * (crowd.seats() - 1);
    long deadline = phase.end() + (long) (Load.DRAIN_SECONDS * 1e9);
    boolean acks = crowd.conn(0).driver.acks() || crowd.conn(0).driver.echo();
    long seen = -1;
    long seenAt = 0;
    while (System.nanoTime() < deadline && !crowd.isBroken()) {
      LockSupport.parkNanos(5_000_000);
      Tally t = sum();
      long now = System.nanoTime();
      if (t.delivered + t.moved != seen) {
        seen = t.delivered + t.moved;
        seenAt = now;
      }
      boolean all = t.delivered + t.held >= expected && (!acks || t.acked >= phase.notes);
      boolean moves = phase.moves == 0 || t.moved >= expectedMoves || now - seenAt > QUIET;
      if (phase.sent && now > phase.end() && all && moves) {
        return true;
      }
    }
    return false;
  }

  private Tally sum() {
    Tally sum = new Tally();
    crowd
        .loops()
        .forEach(
            l -> {
              sum.delivered += l.tally.delivered;
              sum.moved += l.tally.moved;
              sum.acked += l.tally.acked;
              sum.held += l.tally.held;
            });
    return sum;
  }

  Figures figures(Meter meter, boolean complete) {
    Tally t = new Tally();
    crowd.loops().forEach(l -> t.add(l.tally));
    long closed = crowd.conns().stream().filter(c -> c.closed && listens(c)).count();
    crowd.conns().stream()
        .filter(c -> c.closed && listens(c))
        .forEach(c -> crowd.remark("closed: " + c.closeReason));
    boolean acks = crowd.conn(0).driver.acks() || crowd.conn(0).driver.echo();
    Figures f = new Figures();
    f.put("accepted_per_s", accepted() / meter.seconds());
    f.put("delivered_per_s", (t.delivered + t.moved) / meter.seconds());
    f.times("", t.notes);
    if (t.acked > 0) {
      f.times("ack_", t.acks);
    }
    f.put("lost", expected() - t.delivered - t.held);
    f.put("duplicated", t.duplicated)
        .put("out_of_order", crowd.conn(0).driver.ordered() ? outOfOrder() : 0);
    f.put("gaps", t.gaps).put("foreign", t.foreign).put("closed", closed).put("refused", t.refused);
    f.put("unanswered", acks ? phase.notes - t.acked : 0);
    f.put("held", t.held).put("stray", t.stray);
    if (phase.moves > 0) {
      f.times("preview_", t.moves);
      f.put("previews", t.moved).put("previews_stale", t.stale);
      f.put("previews_share", t.moved / ((double) phase.moves * (crowd.seats() - 1)));
    }
    long deliveries = Math.max(1, t.delivered + t.moved);
    f.put("deliveries", t.delivered + t.moved);
    f.put("bytes_per_delivery", t.bytes / (double) deliveries);
    f.put("deliveries_per_frame", deliveries / (double) Math.max(1, t.frames));
    meter.into(f, deliveries);
    double lateness = phase.late.getValueAtPercentile(99) / 1e3;
    f.put("sender_late_p99_ms", lateness);
    f.put("reading_p99_ms", t.batches.getValueAtPercentile(99) / 1e3);
    f.put("complete", complete ? 1 : 0);
    f.put("suspect", lateness > 20 || f.get("generator_cores") > 1.7 ? 1 : 0);
    return f.remarks(crowd.remarks());
  }

  /** Events that at least one client got. */
  private long accepted() {
    boolean[] seen = new boolean[phase.notes];
    for (Conn c : crowd.conns()) {
      for (int i = 0; i < c.receipt.ordered; i++) {
        seen[c.receipt.order[i]] = true;
      }
    }
    long sum = 0;
    for (boolean s : seen) {
      sum += s ? 1 : 0;
    }
    return sum;
  }

  /** Against the order that the last client of the board saw. */
  private long outOfOrder() {
    long wrong = 0;
    int[] rank = new int[phase.notes];
    for (int g = 0; g < crowd.groups(); g++) {
      Arrays.fill(rank, -1);
      Receipt reference = crowd.conn(crowd.firstOf(g) + crowd.seats() - 1).receipt;
      for (int i = 0; i < reference.ordered; i++) {
        rank[reference.order[i]] = i;
      }
      for (Conn c : crowd.conns().subList(crowd.firstOf(g), crowd.firstOf(g) + crowd.seats())) {
        wrong += outOfOrder(c.receipt, rank);
      }
    }
    return wrong;
  }

  private static long outOfOrder(Receipt receipt, int[] rank) {
    long wrong = 0;
    int highest = -1;
    for (int i = 0; i < receipt.ordered; i++) {
      int r = rank[receipt.order[i]];
      if (r >= 0 && r < highest) {
        wrong++;
      }
      highest = Math.max(highest, r);
    }
    return wrong;
  }
}
