package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Seeded histories: people do everything there is to do, by socket, stream and poll, while lines
 * drop, posts are lost, doubled and overtaken, phones sleep, answers of the database are lost,
 * somebody else writes to the stream and the server restarts. At the end everybody has what the log
 * tells through their eyes, and what was answered with done was done exactly once.
 */
class SimulationTest {
  private static final int HISTORIES = Integer.getInteger("throughline.histories", 200);
  private static final int STEPS = 200;
  private static final int ENOUGH = 5;

  @Test
  void L14_all_histories_end_equal() {
    List<String> failed = new ArrayList<>();
    for (long seed = 1; seed <= HISTORIES && failed.size() < ENOUGH; seed++) {
      try {
        play(seed);
      } catch (RuntimeException | AssertionError broken) {
        failed.add("seed " + seed + ": " + broken);
      }
    }
    assertThat(failed).as("to be kept in simulation/seeds.txt").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kept")
  void L14_a_history_that_once_ended_unequal_ends_equal(long seed) {
    play(seed);
  }

  /** Seeds that once failed, each with what it found. */
  static List<Long> kept() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SimulationTest.class.getResourceAsStream("/simulation/seeds.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> Long.parseLong(l.substring(0, (l + " ").indexOf(' '))))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void play(long seed) {
    History history = new History(seed);
    history.play(STEPS);
    history.settle();
    history.judge();
  }
}
