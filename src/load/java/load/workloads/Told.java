package load.workloads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import load.Figures;

/** Says things on the console and keeps them in files. */
final class Told {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  Told(Path folder) {
    this.folder = folder;
  }

  void line(String text) {
    System.out.println(text);
  }

  /** A single playing: kept, and a short line on the console. */
  void run(Run run) {
    keep("runs.jsonl", json(run.workload(), run.server(), run.round(), run.figures(), Map.of()));
    Figures f = run.figures();
    line("  round %d %-10s %s".formatted(run.round(), run.server(), brief(f)));
  }

  /** Medians of a workload and server: one JSON line. */
  void median(String workload, String server, int rounds, Figures f, Map<String, Double> ratios) {
    String json = json(workload, server, rounds, f, ratios);
    keep("medians.jsonl", json);
    line(json);
  }

  void keep(String file, String text) {
    try {
      Files.writeString(
          folder.resolve(file), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(
      String workload, String server, int rounds, Figures f, Map<String, Double> ratios) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("workload", workload);
    all.put("server", server);
    all.put("round", rounds);
    all.putAll(f.all());
    if (!ratios.isEmpty()) {
      all.put("ratios", ratios);
    }
    if (!f.remarks().isEmpty()) {
      all.put("remarks", f.remarks());
    }
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String brief(Figures f) {
    StringBuilder b = new StringBuilder();
    String[] wanted = {
      "delivered_per_s",
      "p50_ms",
      "p99_ms",
      "ack_p50_ms",
      "ack_p99_ms",
      "cpu_s_per_1000",
      "best_per_s",
      "live_ms",
      "late_ms",
      "cpu_ms_per_join",
      "preview_p99_ms",
      "kib_per_connection",
      "first_page_s",
      "again_page_s",
      "cut_off",
      "lost",
      "duplicated",
      "out_of_order",
      "gaps",
      "closed",
      "refused",
      "unanswered",
      "other_cores",
      "first_other_cores",
      "suspect"
    };
    for (String name : wanted) {
      double value = f.get(name);
      boolean fault = value == 0 && b.indexOf("lost") >= 0;
      if (!Double.isNaN(value) && !fault) {
        b.append(name).append(' ').append(number(value)).append("  ");
      }
    }
    return b + (f.remarks().isEmpty() ? "" : f.remarks().toString());
  }

  static String number(double v) {
    if (Double.isNaN(v)) {
      return "-";
    }
    double a = Math.abs(v);
    return a >= 100 || v == Math.rint(v) && a < 1e9
        ? "%.0f".formatted(v)
        : a >= 1 ? "%.2f".formatted(v) : "%.4f".formatted(v);
  }
}
