package throughline.faults;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** Three of ten pieces of everything come late, some connections end in the middle or stall. */
final class BadNetworkIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final int NOTES = Integer.getInteger("faults.notes", 8);
  private static final Duration MOST = Duration.ofMinutes(5);

  private final Random chance = new Random(42);
  private volatile boolean bad;

  @Test
  void in_a_bad_network_every_note_arrives_once_and_all_end_equal() throws Exception {
    Product product = Product.shared();
    try (Cable cable = Cable.to(product.port(), this::passes);
        Crowd crowd = Crowd.of(1, product.url(), Product.EMAIL, Product.PASSWORD)) {
      crowd.joinedBy(cable.url(), PEOPLE - 1);
      crowd.write();

      bad = true;

      crowd.awaitNotes(NOTES * PEOPLE, MOST);
      bad = false;
      crowd.stop();
      crowd.nothingIsLostOrTwice();
    }
  }

  private boolean passes() throws InterruptedException {
    if (!bad) {
      return true;
    }
    int luck = chance.nextInt(1_000);
    if (luck < 300) {
      TimeUnit.MILLISECONDS.sleep(20 + chance.nextInt(130));
    } else if (luck < 303) {
      TimeUnit.MILLISECONDS.sleep(1_500);
    }
    return luck < 990;
  }
}
