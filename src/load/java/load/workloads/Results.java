package load.workloads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import load.Figures;

/** All runs, and medians over their rounds. */
final class Results {
  private final List<Run> runs = new ArrayList<>();

  void add(Run run) {
    runs.add(run);
  }

  boolean has(String workload, String server) {
    return runs.stream().anyMatch(r -> r.workload().equals(workload) && r.server().equals(server));
  }

  private List<Run> of(String workload, String server) {
    return runs.stream()
        .filter(r -> r.workload().equals(workload) && r.server().equals(server))
        .toList();
  }

  /** Each figure's median over the rounds. */
  Figures median(String workload, String server) {
    List<Run> all = of(workload, server);
    Set<String> names = new java.util.LinkedHashSet<>();
    all.forEach(r -> names.addAll(r.figures().all().keySet()));
    Figures f = new Figures();
    names.forEach(n -> f.put(n, median(workload, server, n)));
    all.forEach(r -> f.remarks(r.figures().remarks()));
    return f;
  }

  double median(String workload, String server, String figure) {
    return median(of(workload, server).stream().mapToDouble(r -> r.figures().get(figure)));
  }

  double sum(String workload, String server, String figure) {
    return of(workload, server).stream().mapToDouble(r -> r.figures().get(figure)).sum();
  }

  /** Ours over theirs within each round, then the median; with the least and the most. */
  double[] ratio(String workload, String figure, String server) {
    Map<Integer, Double> theirs = new TreeMap<>();
    of(workload, server).forEach(r -> theirs.put(r.round(), r.figures().get(figure)));
    double[] all =
        of(workload, "ours").stream()
            .filter(r -> theirs.containsKey(r.round()))
            .mapToDouble(r -> r.figures().get(figure) / theirs.get(r.round()))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return all.length == 0
        ? new double[] {Double.NaN, Double.NaN, Double.NaN}
        : new double[] {median(Arrays.stream(all)), all[0], all[all.length - 1]};
  }

  private static double median(DoubleStream values) {
    double[] v = values.filter(Double::isFinite).sorted().toArray();
    if (v.length == 0) {
      return Double.NaN;
    }
    return v.length % 2 == 1 ? v[v.length / 2] : (v[v.length / 2 - 1] + v[v.length / 2]) / 2;
  }

  /** Workloads of which a run of ours was not whole. */
  Set<String> unclean() {
    Set<String> names = new TreeSet<>();
    runs.stream()
        .filter(r -> r.server().equals("ours") && !r.figures().clean())
        .forEach(r -> names.add(r.workload()));
    return names;
  }

  boolean empty() {
    return runs.isEmpty();
  }
}
