package load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Measured numbers by name; the name ends in the unit. */
public final class Figures {
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> remarks = new LinkedHashMap<>();

  public Figures put(String name, double value) {
    numbers.put(name, Math.round(value * 100_000) / 100_000.0);
    return this;
  }

  Figures times(String prefix, Histogram micros) {
    put(prefix + "p50_ms", micros.getValueAtPercentile(50) / 1e3);
    put(prefix + "p95_ms", micros.getValueAtPercentile(95) / 1e3);
    put(prefix + "p99_ms", micros.getValueAtPercentile(99) / 1e3);
    return put(prefix + "max_ms", micros.getMaxValue() / 1e3);
  }

  /** NaN when there is none of this name. */
  public double get(String name) {
    return numbers.getOrDefault(name, Double.NaN);
  }

  public Map<String, Double> all() {
    return numbers;
  }

  public Figures remarks(Map<String, Integer> more) {
    more.forEach((what, often) -> remarks.merge(what, often, Integer::sum));
    return this;
  }

  public Map<String, Integer> remarks() {
    return remarks;
  }

  /** Whether everything that was sent came to everybody, once and in order. */
  public boolean clean() {
    return faults() == 0;
  }

  double faults() {
    double sum = 0;
    for (String name :
        new String[] {
          "lost", "duplicated", "out_of_order", "gaps", "closed", "refused", "foreign", "unanswered"
        }) {
      sum += numbers.getOrDefault(name, 0.0);
    }
    return sum;
  }
}
