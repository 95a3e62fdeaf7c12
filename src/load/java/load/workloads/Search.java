package load.workloads;

import java.util.List;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.Load;
import load.meter.Meter;
import load.servers.Server;

/** The highest rate at which all arrives and p99 stays under a bound: up in steps, then between. */
record Search(List<String> servers) implements Workload {
  private static final int CLIENTS = 300;
  private static final double BOUND_MS = 200;
  private static final double FIRST = 100;
  private static final double HIGHEST = 20_000;
  private static final double UP = 1.6;
  private static final double NEAR = 0.12;
  private static final double SECONDS = 4;
  private static final int TRIES = 3;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String about() {
    return "300 people on one board: highest notes/s with p99 under 200 ms, steps of 4 s";
  }

  @Override
  public int rounds() {
    return 1;
  }

  @Override
  public Figures play(String name, Servers servers) {
    Server server = servers.named(name);
    Driver board = server.board();
    board.prepare(CLIENTS);
    try (Crowd crowd = new Crowd(server.port(), List.of(board), CLIENTS)) {
      crowd.join();
      Meter meter = new Meter(server.processes());
      Load load = Load.notes(CLIENTS / 3, FIRST, SECONDS);
      crowd.play(load, meter);
      return climb(crowd, load, meter);
    }
  }

  private static Figures climb(Crowd crowd, Load load, Meter meter) {
    Figures best = new Figures();
    double good = 0;
    double bad = 0;
    for (double rate = FIRST; rate <= HIGHEST; rate = bad == 0 ? rate * UP : (good + bad) / 2) {
      Figures f = step(crowd, load.at(rate), meter);
      if (passes(f)) {
        good = rate;
        best = f;
      } else {
        bad = rate;
      }
      boolean over = f.get("closed") > 0 || f.get("complete") == 0;
      if (over || bad > 0 && bad - good < NEAR * bad) {
        break;
      }
    }
    return best.put("best_per_s", good).put("failed_per_s", bad);
  }

  /** Somebody else's burst is no fault of the server: a step fails only if it fails again. */
  private static Figures step(Crowd crowd, Load load, Meter meter) {
    Figures f = crowd.play(load, meter);
    for (int i = 1; i < TRIES && !passes(f) && f.clean() && f.get("complete") == 1; i++) {
      f = crowd.play(load, meter);
    }
    return f;
  }

  private static boolean passes(Figures f) {
    return f.clean() && f.get("p99_ms") < BOUND_MS;
  }
}
