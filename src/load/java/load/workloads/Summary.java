package load.workloads;

import java.util.List;
import java.util.Set;

/** The bars of this product's performance, and how far each is met. */
final class Summary {
  private static final String CPU = "cpu_s_per_1000";

  /** The product's own: hands are told every so many milliseconds (PROTOCOL L36). */
  private static final double PREVIEW_TICK = 32;

  private static final List<Bar> BARS =
      List.of(
          Bar.ratio("P1", "notes", CPU, "reference", 1.3),
          Bar.ratio("P2", "notes", CPU, "hocuspocus", 1.0),
          Bar.ratio("P3", "notes", CPU, "tldraw", 0.65),
          Bar.ratio("P4", "notes", "ack_p50_ms", "reference", 1.5),
          Bar.ratio("P4", "notes", "ack_p99_ms", "reference", 2.0),
          Bar.ratio("P4", "notes", "p50_ms", "reference", 1.5),
          Bar.ratio("P4", "notes", "p99_ms", "reference", 2.0),
          Bar.least("P5", "search", "best_per_s", 2_000),
          Bar.ratio("P6", "notes-1000", CPU, "bare", 1.6),
          Bar.most("P7", "joins-1000", "live_ms", 3_000),
          Bar.ratio("P8", "late-5000", "cpu_ms_per_join", "hocuspocus", 0.5),
          Bar.most("P8", "late-5000", "plain_bytes_per_note", 220),
          Bar.ratio("P9", "previews", CPU, "hocuspocus", 0.3),
          Bar.most("P10", "previews", "preview_p99_ms", PREVIEW_TICK + 20),
          Bar.most("P11", "idle", "kib_per_connection", 48),
          Bar.most("P13", "many", "p99_ms", 100),
          Bar.most("P13", "many", "resident_server_mib", 1_024),
          Bar.most("P14", "buzzer", "ack_max_ms", 1_000),
          Bar.most("P15", "start", "again_page_s", 8),
          Bar.most("P15", "start", "first_page_s", 12));

  private final Results results;
  private final Told told;

  Summary(Results results, Told told) {
    this.results = results;
    this.told = told;
  }

  /** Tells it; whether all that was tried is met. */
  boolean tell() {
    if (results.empty()) {
      return false;
    }
    say("| bar | workload | figure | value | bar is | met |");
    say("|---|---|---|---|---|---|");
    boolean all = true;
    for (Bar bar : BARS) {
      if (bar.tried(results)) {
        say(row(bar));
        all &= bar.met(results);
      }
    }
    Set<String> unclean = results.unclean();
    say(
        "| P12 | all | lost, duplicated, out of order, gaps, closed, refused | %s | 0 | %s |"
            .formatted(unclean.isEmpty() ? "0" : "in " + unclean, yes(unclean.isEmpty())));
    return all && unclean.isEmpty();
  }

  private String row(Bar bar) {
    String value = Told.number(bar.value(results));
    String figure = bar.figure();
    if (bar.against() != null) {
      double[] r = results.ratio(bar.workload(), bar.figure(), bar.against());
      value = "%.2f (%.2f-%.2f)".formatted(r[0], r[1], r[2]);
      figure +=
          " %s / %s of %s"
              .formatted(
                  Told.number(results.median(bar.workload(), "ours", bar.figure())),
                  Told.number(results.median(bar.workload(), bar.against(), bar.figure())),
                  bar.against());
    }
    String limit = (bar.atMost() ? "≤ " : "≥ ") + Told.number(bar.limit());
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(bar.id(), bar.workload(), figure, value, limit, yes(bar.met(results)));
  }

  private static String yes(boolean met) {
    return met ? "yes" : "NO";
  }

  private void say(String line) {
    told.line(line);
    told.keep("summary.md", line);
  }
}
