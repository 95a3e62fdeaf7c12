package throughline.platform.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BinariesTest {

  @TempDir Path home;

  @Test
  void they_are_unpacked_whole_even_over_what_a_killed_start_left() throws Exception {
    var half = Files.createDirectories(home.resolve("postgres-" + Binaries.VERSION));
    Files.writeString(half.resolve("leftover"), "half");

    var binaries = Binaries.unpackedIn(home);

    var said = Shell.run(List.of(binaries.program("postgres"), "--version"), home, 10);
    assertEquals("postgres (PostgreSQL) " + Binaries.VERSION, said.output());
    assertEquals(false, Files.exists(half.resolve("leftover")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/postgres-linux-x86_64.txz", "/postgres-linux-arm_64.txz"})
  void both_kinds_of_linux_machine_are_brought_along(String archive) {
    assertNotNull(Binaries.class.getResource(archive));
  }
}
