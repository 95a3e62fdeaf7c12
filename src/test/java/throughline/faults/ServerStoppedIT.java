package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** The server is told to stop, as for an update, while people write. */
final class ServerStoppedIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final int WORTH = 200;
  private static final Duration LIVE_AGAIN = Duration.ofSeconds(10);

  @Test
  void L73_after_an_orderly_stop_rooms_open_by_what_was_kept_and_nothing_is_lost()
      throws Exception {
    try (Product product = Product.on(Folders.fresh("stopped")).start();
        Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      crowd.write();
      crowd.awaitNotes(WORTH + PEOPLE, Duration.ofSeconds(90));

      product.stop();

      product.start();
      assertThat(kept(product, crowd.workshop())).isGreaterThan(WORTH);
      crowd.awaitLive(LIVE_AGAIN);
      assertThat(product.said()).doesNotContain("could not be kept", "passed over", "every board");
      crowd.stop();
      crowd.nothingIsLostOrTwice();
    }
  }

  private static long kept(Product product, String workshop) throws Exception {
    String asked = "select version from snapshot where stream = '" + workshop + "'";
    try (Connection connection = new Postgres(product.data()).connect();
        ResultSet row = connection.createStatement().executeQuery(asked)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
