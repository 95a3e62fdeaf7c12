package throughline.faults;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** The server dies without a word, in the middle of writing. */
final class ServerKilledIT {
  private static final int KILLS = Integer.getInteger("faults.kills", 1);
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final Duration LIVE_AGAIN = Duration.ofSeconds(10);

  @Test
  void R1_after_a_kill_nothing_acknowledged_is_lost_or_done_twice() throws Exception {
    try (Product product = Product.on(Folders.fresh("killed")).start();
        Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      crowd.write();
      for (int kill = 0; kill < KILLS; kill++) {
        crowd.awaitNotes(5 * PEOPLE, Duration.ofSeconds(60));

        product.kill();

        product.start();
        crowd.awaitLive(LIVE_AGAIN);
      }
      crowd.stop();
      crowd.nothingIsLostOrTwice();
    }
  }
}
