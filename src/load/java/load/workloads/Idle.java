package load.workloads;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.meter.Heap;
import load.meter.Proc;
import load.meter.Watched;
import load.servers.Server;

/**
 * How much a fresh server grows by connections that do nothing: resident memory plus live objects.
 * Where the heap's pages were resident before, the latter do not show in the former; where not,
 * they count twice, so this is a bound from above.
 */
record Idle(int people, List<String> servers) implements Workload {
  private static final int FIRST = 100;
  private static final long SETTLE = 4_000_000_000L;

  @Override
  public String name() {
    return "idle";
  }

  @Override
  public String about() {
    return people + " idle connections on a fresh server: growth of memory";
  }

  @Override
  public Figures play(String name, Servers servers) {
    try (Server server = servers.fresh(name)) {
      Driver board = server.board();
      board.prepare(people + FIRST);
      Watched process = server.processes().get(0);
      try (Crowd crowd = new Crowd(server.port(), List.of(board), people + FIRST)) {
        // The first ones load classes and make pools.
        crowd.join(0, FIRST);
        LockSupport.parkNanos(SETTLE);
        double heap = Heap.liveKib(process);
        double resident = Proc.residentKib(process);
        crowd.join(FIRST, people + FIRST);
        LockSupport.parkNanos(SETTLE);
        double heapMore = Heap.liveKib(process) - heap;
        double after = Proc.residentKib(process);
        double residentMore = after - resident;
        return new Figures()
            .put("kib_per_connection", (residentMore + heapMore) / people)
            .put("heap_kib_per_connection", heapMore / people)
            .put("resident_kib_per_connection", residentMore / people)
            .put("resident_server_mib", after / 1_024)
            .remarks(crowd.remarks());
      }
    }
  }
}
