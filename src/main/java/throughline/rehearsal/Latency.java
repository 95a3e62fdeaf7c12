package throughline.rehearsal;

import java.util.Arrays;

/**
 * From sending a note until the frame of changes that covers it had arrived at every other device
 * that was connected all the while, in milliseconds.
 */
record Latency(double p50, double p95, int samples) {

  static Latency of(Stage stage) {
    return of(
        stage.notebook().all().stream()
            .flatMapToLong(
                note ->
                    stage.screens().stream()
                        .filter(s -> s != note.author().client())
                        .map(s -> s.arrivals().latency(note.sent(), note.version()))
                        .flatMapToLong(l -> l.stream()))
            .toArray());
  }

  /** Of so many nanoseconds each. */
  static Latency of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latency(at(sorted, 0.50), at(sorted, 0.95), sorted.length);
  }

  /** Nearest rank. */
  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(share * sorted.length);
    return Math.round(sorted[Math.max(1, rank) - 1] / 10_000.0) / 100.0;
  }
}
