package load;

import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.HdrHistogram.Histogram;

/** A schedule, made before the first send, and what has come of it. */
final class Phase {
  final Load load;
  final int base;
  final int notes;
  final int moveBase;
  final int moves;
  final long start;

  /** When each is due, nanoTime. */
  final long[] due;

  final long[] moveDue;
  final int[] sender;
  final int[] moveSender;
  final AtomicIntegerArray acked;
  final Histogram late = Tally.micros();
  volatile boolean sent;

  Phase(Load load, Crowd crowd, int base, int moveBase, Random random) {
    this.load = load;
    this.base = base;
    this.moveBase = moveBase;
    notes = load.notes();
    int clients = crowd.size();
    moves = (int) Math.round(load.moves() * clients * load.seconds());
    due = new long[notes];
    sender = new int[notes];
    moveDue = new long[moves];
    moveSender = new int[moves];
    acked = new AtomicIntegerArray(notes);
    start = System.nanoTime() + 50_000_000L;
    for (int i = 0; i < notes; i++) {
      due[i] = start + (long) (i * 1e9 / load.rate());
      int group = i % crowd.groups();
      int turn = i / crowd.groups() % load.writers();
      sender[i] = crowd.firstOf(group) + (load.inTurn() ? turn : random.nextInt(load.writers()));
    }
    for (int i = 0; i < moves; i++) {
      moveDue[i] = start + (long) (i * 1e9 / (load.moves() * clients));
      moveSender[i] = i % clients;
    }
  }

  long end() {
    return start + (long) (load.seconds() * 1e9);
  }

  /** On the client's loop. */
  void note(Conn c, int number, Crowd crowd) {
    Tally tally = c.loop.tally;
    int i = number - base;
    if (i < 0 || i >= notes) {
      tally.stray += c.receipt.holding ? 0 : 1;
      return;
    }
    if (crowd.groupOf(sender[i]) != c.group) {
      tally.foreign++;
    } else if (c.receipt.holding) {
      if (c.receipt.got[i] == 0) {
        c.receipt.got[i] = 1;
        tally.held++;
      }
    } else if (sender[i] == c.id && !c.driver.echo()) {
      tally.own++;
    } else if (!c.receipt.add(i)) {
      tally.duplicated++;
    } else {
      tally.delivered++;
      Tally.record(tally.notes, due[i], c.loop.now);
      if (sender[i] == c.id && !c.driver.acks()) {
        ack(c, i);
      }
    }
  }

  /** On the client's loop. Newer previews may replace older ones; older after newer is a fault. */
  void move(Conn c, int number) {
    Tally tally = c.loop.tally;
    int i = number - moveBase;
    if (i < 0 || i >= moves) {
      tally.stray++;
    } else if (moveSender[i] != c.id) {
      int from = moveSender[i];
      if (c.receipt.newest[from] >= i) {
        tally.stale++;
      } else {
        c.receipt.newest[from] = i;
        tally.moved++;
        Tally.record(tally.moves, moveDue[i], c.loop.now);
      }
    }
  }

  void acked(Conn c, int number) {
    int i = number - base;
    if (i >= 0 && i < notes) {
      ack(c, i);
    }
  }

  private void ack(Conn c, int i) {
    if (acked.getAndIncrement(i) == 0) {
      c.loop.tally.acked++;
      Tally.record(c.loop.tally.acks, due[i], c.loop.now);
    }
  }
}
