package load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import load.meter.Meter;
import load.servers.ReferenceServer;
import load.servers.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are worth as much as the judge: a server that spoils some sends must be found out. */
class JudgeTest {
  private static final Load LOAD = Load.notes(10, 250, 1);
  private static final int CLIENTS = 40;

  @TempDir Path folder;

  @Test
  void a_server_without_faults_is_called_clean() {
    try (Server server = ReferenceServer.bare(folder)) {
      Figures f = play(server);

      assertThat(f.clean()).as("%s", f.all()).isTrue();
      assertThat(f.get("deliveries")).isEqualTo(250.0 * CLIENTS);
    }
  }

  @Test
  void what_is_dropped_is_lost() {
    try (Server server = ReferenceServer.faulty(folder, "drop")) {
      assertThat(play(server).get("lost")).isEqualTo(10);
    }
  }

  @Test
  void what_comes_twice_is_a_duplicate() {
    try (Server server = ReferenceServer.faulty(folder, "dup")) {
      assertThat(play(server).get("duplicated")).isEqualTo(10);
    }
  }

  @Test
  void what_comes_after_its_successor_is_out_of_order() {
    try (Server server = ReferenceServer.faulty(folder, "swap")) {
      Figures f = play(server);

      assertThat(f.get("out_of_order")).isPositive();
      assertThat(f.clean()).isFalse();
    }
  }

  private static Figures play(Server server) {
    try (Crowd crowd = new Crowd(server.port(), List.of(server.board()), CLIENTS)) {
      crowd.join();
      return crowd.play(LOAD, new Meter(server.processes()));
    }
  }
}
