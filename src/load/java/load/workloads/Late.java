package load.workloads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import load.Crowd;
import load.Driver;
import load.Driver.Fetched;
import load.Figures;
import load.Load;
import load.drivers.Ours;
import load.meter.Meter;
import load.servers.Server;

/** Latecomers at a board full of notes, one after the other, until each knows all of them. */
record Late(int notes, List<String> servers) implements Workload {
  private static final int COMERS = 20;
  private static final double RATE = 400;

  @Override
  public String name() {
    return "late-" + notes;
  }

  @Override
  public String about() {
    return COMERS + " people come one by one to a board of " + notes + " notes";
  }

  @Override
  public Figures play(String name, Servers servers) {
    Server server = servers.named(name);
    Driver board = server.board();
    board.prepare(COMERS);
    Meter meter = new Meter(server.processes());
    Figures before = fill(server, board, meter);
    LockSupport.parkNanos(1_000_000_000L);
    double[] millis = new double[COMERS];
    long[] bytes = new long[2];
    int missing = 0;
    try (Crowd crowd = new Crowd(server.port(), List.of(board), COMERS)) {
      meter.start();
      for (int i = 0; i < COMERS; i++) {
        millis[i] = come(crowd, board, i, bytes);
        missing += notes - crowd.conn(i).known();
      }
      meter.stop();
    }
    Arrays.sort(millis);
    Figures f = new Figures().put("late_ms", millis[COMERS / 2]);
    meter.into(f, COMERS);
    return f.put("late_max_ms", millis[COMERS - 1])
        .put("lost", missing + before.get("lost"))
        .put("cpu_ms_per_join", meter.cpu() * 1_000 / COMERS)
        .put("wire_bytes_per_note", bytes[0] / (double) COMERS / notes)
        .put("plain_bytes_per_note", bytes[1] / (double) COMERS / notes);
  }

  private Figures fill(Server server, Driver board, Meter meter) {
    try (Crowd crowd = new Crowd(server.port(), List.of(board), 2)) {
      crowd.join();
      return crowd.play(Load.notes(1, RATE, notes / RATE), meter);
    }
  }

  private static double come(Crowd crowd, Driver board, int i, long[] bytes) {
    long begin = System.nanoTime();
    Fetched fetched = board.fetch(i);
    if (fetched != null) {
      ((Ours) board).hold(crowd.conn(i), fetched.plain());
    }
    crowd.join(i, i + 1);
    double millis = (System.nanoTime() - begin) / 1e6;
    long frames = crowd.conn(i).bytes();
    bytes[0] += frames + (fetched == null ? 0 : fetched.wireBytes());
    bytes[1] += frames + (fetched == null ? 0 : fetched.plain().length);
    if (fetched != null) {
      crowd.conn(i).scanHeld(fetched.plain());
    }
    return millis;
  }
}
