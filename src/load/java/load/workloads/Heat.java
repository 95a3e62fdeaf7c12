package load.workloads;

import java.util.List;
import load.Crowd;
import load.Driver;
import load.Load;
import load.drivers.Ours;
import load.meter.Meter;
import load.servers.Server;

/** What every server gets before it is measured, so that all are compiled and grown alike. */
final class Heat {
  private static final int CLIENTS = 300;
  private static final int WRITERS = 60;
  private static final int HANDS = 50;

  private Heat() {}

  static void apply(Server server) {
    play(
        server,
        CLIENTS,
        0,
        List.of(
            Load.notes(WRITERS, 60, 10),
            Load.notes(WRITERS, 300, 40),
            Load.notes(WRITERS, 30, 10)));
    if (server.board().moves()) {
      play(server, HANDS, HANDS, List.of(Load.notes(HANDS, 1, 10).moving(20)));
    }
  }

  private static void play(Server server, int clients, int hands, List<Load> loads) {
    Driver board = server.board();
    if (hands > 0 && board instanceof Ours ours) {
      ours.takeInHand(hands);
    }
    board.prepare(clients);
    try (Crowd crowd = new Crowd(server.port(), List.of(board), clients)) {
      crowd.join();
      loads.forEach(load -> crowd.play(load, new Meter(List.of())));
    }
  }
}
