package load;

import org.HdrHistogram.Histogram;

/** What one loop counts in a phase. Written by that loop only. */
final class Tally {
  static final long LONGEST = 600_000_000L;

  final Histogram notes = micros();
  final Histogram moves = micros();
  final Histogram acks = micros();
  final Histogram batches = micros();
  volatile long delivered;
  volatile long moved;
  volatile long acked;
  long duplicated;
  long foreign;
  long own;
  long stray;
  long stale;
  long refused;
  long gaps;
  long held;
  long frames;
  long bytes;

  static Histogram micros() {
    return new Histogram(LONGEST, 3);
  }

  static void record(Histogram into, long fromNanos, long toNanos) {
    into.recordValue(Math.max(0, Math.min(LONGEST, (toNanos - fromNanos) / 1_000)));
  }

  void add(Tally other) {
    notes.add(other.notes);
    moves.add(other.moves);
    acks.add(other.acks);
    batches.add(other.batches);
    delivered += other.delivered;
    moved += other.moved;
    acked += other.acked;
    duplicated += other.duplicated;
    foreign += other.foreign;
    stray += other.stray;
    stale += other.stale;
    refused += other.refused;
    gaps += other.gaps;
    held += other.held;
    frames += other.frames;
    bytes += other.bytes;
  }
}
