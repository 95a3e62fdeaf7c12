package load.workloads;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import load.Figures;

/** Plays workloads against servers in turn, round by round, and tells what came of it. */
public final class Bench {
  private static final List<String> COMPARED =
      List.of(
          "cpu_s_per_1000", "p50_ms", "p99_ms", "ack_p50_ms", "ack_p99_ms", "bytes_per_delivery");

  private final Servers servers;
  private final Told told;
  private final Results results = new Results();
  private final int rounds;

  /**
   * Nothing is started yet.
   *
   * @param rounds 0 for what each workload says
   */
  public Bench(Path folder, int rounds) {
    this.told = new Told(folder);
    this.servers = new Servers(folder, told);
    this.rounds = rounds;
  }

  /** Plays these; whether every bar that was tried is met and nothing went missing. */
  public boolean play(List<String> names, List<String> only) {
    List<Workload> chosen = names.stream().map(Workloads::named).toList();
    try {
      for (Workload w : chosen) {
        play(w, w.servers().stream().filter(s -> wanted(s, only)).toList());
      }
    } finally {
      servers.close();
    }
    return new Summary(results, told).tell();
  }

  private boolean wanted(String server, List<String> only) {
    return (only.isEmpty() || only.contains(server)) && servers.there(server);
  }

  private void play(Workload w, List<String> against) {
    told.line(w.name() + ": " + w.about());
    int times = rounds > 0 ? rounds : w.rounds();
    for (int round = 1; round <= times; round++) {
      for (String name : against) {
        try {
          Run run = new Run(w.name(), name, round, w.play(name, servers));
          results.add(run);
          told.run(run);
        } catch (IllegalStateException broken) {
          told.line("  round %d %-10s BROKEN %s".formatted(round, name, broken.getMessage()));
          results.add(new Run(w.name(), name, round, new Figures().put("closed", 1)));
        }
      }
    }
    for (String name : against) {
      Map<String, Double> ratios = name.equals("ours") ? ratios(w, against) : Map.of();
      told.median(w.name(), name, times, results.median(w.name(), name), ratios);
    }
  }

  private Map<String, Double> ratios(Workload w, List<String> against) {
    Map<String, Double> ratios = new LinkedHashMap<>();
    for (String other : against) {
      for (String figure : COMPARED) {
        double ratio = results.ratio(w.name(), figure, other)[0];
        if (!other.equals("ours") && !Double.isNaN(ratio)) {
          ratios.put(figure + "/" + other, Math.round(ratio * 1_000) / 1_000.0);
        }
      }
    }
    return ratios;
  }
}
