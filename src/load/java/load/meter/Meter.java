package load.meter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import load.Figures;

/** What a server, its database, this generator and everybody else used between start and stop. */
public final class Meter {
  private static final long EACH = 1_000_000_000L;
  private static final Watched SELF =
      new Watched("generator", ProcessHandle.current().pid(), false);

  private final List<Watched> watched = new ArrayList<>();
  private final Map<String, Double> cpu = new LinkedHashMap<>();
  private final Map<String, Double> peak = new LinkedHashMap<>();
  private Proc.Machine machine;
  private double generator;
  private long began;
  private double seconds;
  private volatile boolean running;
  private Thread sampler;

  public Meter(List<Watched> watched) {
    this.watched.addAll(watched);
  }

  public void start() {
    cpu.clear();
    peak.clear();
    watched.forEach(w -> cpu.put(w.name(), -Proc.cpu(w)));
    generator = -Proc.cpu(SELF);
    machine = Proc.machine();
    began = System.nanoTime();
    running = true;
    sampler = new Thread(this::sample, "memory");
    sampler.setDaemon(true);
    sampler.start();
  }

  /** Processes that have begun since the start: all that they used counts. */
  public void begun(List<Watched> more) {
    more.forEach(w -> peak.put(w.name(), Proc.residentKib(w)));
    watched.addAll(more);
  }

  private void sample() {
    while (running) {
      List.copyOf(watched).forEach(w -> peak.merge(w.name(), Proc.residentKib(w), Math::max));
      LockSupport.parkNanos(EACH);
    }
  }

  public void stop() {
    seconds = (System.nanoTime() - began) / 1e9;
    running = false;
    LockSupport.unpark(sampler);
    watched.forEach(w -> cpu.merge(w.name(), Proc.cpu(w), Double::sum));
    generator += Proc.cpu(SELF);
    Proc.Machine now = Proc.machine();
    machine = new Proc.Machine(now.busy() - machine.busy(), now.stolen() - machine.stolen());
    try {
      sampler.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long it ran. */
  public double seconds() {
    return seconds;
  }

  /** Processor seconds of all that is watched. */
  public double cpu() {
    return cpu.values().stream().mapToDouble(c -> c).sum();
  }

  public double cpu(String name) {
    return cpu.getOrDefault(name, 0.0);
  }

  /** Writes it all down; processor time also per thousand deliveries. */
  public void into(Figures f, long deliveries) {
    watched.forEach(
        w -> f.put("cpu_" + w.name() + "_s_per_1000", 1_000 * cpu(w.name()) / deliveries));
    f.put("cpu_s_per_1000", 1_000 * cpu() / deliveries);
    watched.forEach(w -> f.put("resident_" + w.name() + "_mib", peak.get(w.name()) / 1_024));
    f.put("generator_cores", generator / seconds);
    f.put("other_cores", Math.max(0, machine.busy() - cpu() - generator) / seconds);
    f.put("stolen_cores", machine.stolen() / seconds);
  }
}
