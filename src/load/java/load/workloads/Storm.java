package load.workloads;

import java.util.List;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.Load;
import load.meter.Meter;
import load.servers.Server;

/**
 * In the middle of notes all connections are cut at once and come back at once. With us what was
 * under way is sent again; the reference forgets it, so only its time can be compared.
 */
record Storm(int people, List<String> servers) implements Workload {
  private static final double RATE = 30;
  private static final double SECONDS = 10;

  @Override
  public String name() {
    return "storm-" + people;
  }

  @Override
  public String about() {
    return people + " people at 30 notes/s, all cut off at once after 5 s";
  }

  @Override
  public Figures play(String name, Servers servers) {
    Server server = servers.named(name);
    Driver board = server.board();
    board.prepare(people);
    try (Crowd crowd = new Crowd(server.port(), List.of(board), people)) {
      crowd.join();
      Meter meter = new Meter(server.processes());
      Load load = Load.notes(people / 3, RATE, SECONDS);
      double[] millis = new double[1];
      Figures f = crowd.play(load, meter, () -> millis[0] = crowd.storm());
      return f.put("live_ms", millis[0]);
    }
  }
}
