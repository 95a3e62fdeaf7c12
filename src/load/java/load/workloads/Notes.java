package load.workloads;

import java.util.List;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.Load;
import load.meter.Meter;
import load.servers.Server;

/** People on one board write notes at a steady rate; everybody gets every note. */
record Notes(String name, int clients, double rate, List<String> servers) implements Workload {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("load.seconds", "20"));
  private static final double WARM = 4;

  @Override
  public String about() {
    return "%d people on one board, %.0f notes/s for %.0f s".formatted(clients, rate, SECONDS);
  }

  @Override
  public Figures play(Server server) {
    Driver board = server.board();
    board.prepare(clients);
    try (Crowd crowd = new Crowd(server.port(), List.of(board), clients)) {
      double joined = crowd.join();
      Meter meter = new Meter(server.processes());
      Load load = Load.notes(Math.max(1, clients / 3), rate, SECONDS);
      crowd.play(new Load(load.writers(), rate, WARM, 0, 10), meter);
      return crowd.play(load, meter).put("sockets_live_ms", joined);
    }
  }
}
