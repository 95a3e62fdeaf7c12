package load.workloads;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import load.Crowd;
import load.Driver;
import load.Figures;
import load.Load;
import load.meter.Meter;
import load.servers.Server;

/**
 * Some clients stop reading. They are to be cut off by name; the others are not to notice. The
 * kernel takes up to 4 MB for a connection that nobody reads, so it lasts a minute and notes are
 * long.
 */
record Slow(List<String> servers) implements Workload {
  private static final int PEOPLE = 300;
  private static final int STALLED = 10;
  private static final Load LOAD = Load.notes(100, 200, 60).longer(480);

  @Override
  public String name() {
    return "slow";
  }

  @Override
  public String about() {
    return "300 people at 200 notes/s, then the same with 10 of them that never read";
  }

  @Override
  public Figures play(String name, Servers servers) {
    Server server = servers.named(name);
    Driver board = server.board();
    board.prepare(PEOPLE);
    try (Crowd crowd = new Crowd(server.port(), List.of(board), PEOPLE)) {
      for (int i = 0; i < STALLED; i++) {
        crowd.conn(stalled(i)).narrow();
      }
      crowd.join();
      Meter meter = new Meter(server.processes());
      Figures before = crowd.play(LOAD.lasting(10), meter);
      for (int i = 0; i < STALLED; i++) {
        crowd.conn(stalled(i)).stall();
      }
      Figures f = crowd.play(LOAD, meter);
      f.put("before_p99_ms", before.get("p99_ms"));
      f.put("before_resident_server_mib", before.get("resident_server_mib"));
      f.put("stalled", STALLED).put("cut_off", cutOff(crowd));
      return f.remarks(crowd.remarks());
    }
  }

  /** They never write, and the last one is the order's reference. */
  private static int stalled(int i) {
    return PEOPLE - 2 - i;
  }

  /** They may be given half a minute; then they read what has come, perhaps their end. */
  private static int cutOff(Crowd crowd) {
    LockSupport.parkNanos(35_000_000_000L);
    for (int i = 0; i < STALLED; i++) {
      crowd.conn(stalled(i)).wake();
    }
    LockSupport.parkNanos(3_000_000_000L);
    int cut = 0;
    for (int i = 0; i < STALLED; i++) {
      String why = crowd.conn(stalled(i)).closeReason();
      if (why != null) {
        crowd.conn(stalled(i)).remark("a stalled one: " + why);
        cut++;
      }
    }
    return cut;
  }
}
