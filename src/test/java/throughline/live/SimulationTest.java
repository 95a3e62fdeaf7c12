package throughline.live;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seeded histories: people write, group, vote and undo while connections drop, answers are lost,
 * the database goes away, somebody else writes to the stream and the server restarts. At the end
 * everybody has the view that a fresh device fetches, and every command was done exactly once.
 */
class SimulationTest {
  private static final int HISTORIES = Integer.getInteger("throughline.histories", 200);

  @Test
  void L14_all_histories_end_equal() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      play(seed);
    }
  }

  /** Seeds that once failed. */
  @ParameterizedTest
  @ValueSource(longs = {1})
  void L14_a_history_that_once_ended_unequal_ends_equal(long seed) {
    play(seed);
  }

  private static void play(long seed) {
    History history = new History(seed);
    history.play(120);
    history.settle();
    history.judge();
  }
}
