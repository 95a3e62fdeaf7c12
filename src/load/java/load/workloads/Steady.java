package load.workloads;

import java.util.ArrayList;
import java.util.List;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.Load;
import load.drivers.Ours;
import load.meter.Meter;
import load.servers.Server;

/**
 * The same rate all the time, on one board or many.
 *
 * @param warm seconds that are not counted, before
 */
record Steady(
    String name, String about, int boards, int seats, Load load, double warm, List<String> servers)
    implements Workload {

  @Override
  public Figures play(String name, Servers servers) {
    Server server = servers.named(name);
    List<Driver> all = new ArrayList<>();
    for (int i = 0; i < boards; i++) {
      all.add(server.board());
      if (load.moves() > 0 && all.get(i) instanceof Ours ours) {
        ours.takeInHand(seats);
      }
      all.get(i).prepare(seats);
    }
    try (Crowd crowd = new Crowd(server.port(), all, seats)) {
      double joined = crowd.join();
      Meter meter = new Meter(server.processes());
      crowd.play(load.lasting(warm), meter);
      return crowd.play(load, meter).put("sockets_live_ms", joined);
    }
  }
}
