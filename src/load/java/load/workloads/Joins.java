package load.workloads;

import java.util.List;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.drivers.Ours;
import load.meter.Meter;
import load.servers.Server;
import load.servers.Workshop;

/**
 * Many come at once. With us each goes the whole way: join at the door, fetch the view, open the
 * socket, say hello, hear what is theirs. Others have no door: there it is the socket alone.
 */
record Joins(int people, List<String> servers) implements Workload {
  private static final int AT_ONCE = 40;

  @Override
  public String name() {
    return "joins-" + people;
  }

  @Override
  public String about() {
    return people + " people come at once, " + AT_ONCE + " at a time, until all are live";
  }

  @Override
  public Figures play(String name, Servers servers) {
    Server server = servers.named(name);
    Driver board = server.board();
    try (Crowd crowd = new Crowd(server.port(), List.of(board), people)) {
      Meter meter = new Meter(server.processes());
      meter.start();
      double millis =
          board instanceof Ours ours ? throughTheDoor(crowd, ours) : crowd.join(AT_ONCE);
      meter.stop();
      Figures f = new Figures().put("live_ms", millis);
      f.put("cpu_ms_per_join", meter.cpu() * 1_000 / people);
      meter.into(f, people);
      return f.remarks(crowd.remarks());
    }
  }

  private static double throughTheDoor(Crowd crowd, Ours board) {
    Workshop workshop = board.workshop();
    return crowd.join(
        0,
        crowd.size(),
        AT_ONCE,
        i ->
            workshop
                .arrive(i)
                .thenCompose(in -> workshop.snapshotSoon(i))
                .thenAccept(view -> board.hold(crowd.conn(i), view.plain()))
                .whenComplete(
                    (ready, failed) -> {
                      if (failed == null) {
                        crowd.open(i);
                      } else {
                        crowd.conn(i).fail("at the door: " + failed.getMessage());
                      }
                    }));
  }
}
