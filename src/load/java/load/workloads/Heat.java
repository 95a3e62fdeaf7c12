package load.workloads;

import java.util.List;
import load.Crowd;
import load.Driver;
import load.Load;
import load.meter.Meter;
import load.servers.Server;

/** What every server gets before it is measured, so that all are compiled and grown alike. */
final class Heat {
  private static final int CLIENTS = 200;
  private static final int WRITERS = 60;

  private Heat() {}

  static void apply(Server server) {
    Driver board = server.board();
    board.prepare(CLIENTS);
    try (Crowd crowd = new Crowd(server.port(), List.of(board), CLIENTS)) {
      crowd.join();
      Meter meter = new Meter(List.of());
      crowd.play(Load.notes(WRITERS, 60, 8), meter);
      crowd.play(Load.notes(WRITERS, 300, 8), meter);
    }
  }
}
