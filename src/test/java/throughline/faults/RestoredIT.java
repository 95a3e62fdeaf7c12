package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** The drill: the machine is lost in the middle of a workshop, and there is a backup. */
final class RestoredIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final Duration SOON = Duration.ofSeconds(90);

  /** They have been alone for minutes, and ask more and more seldom. */
  private static final Duration LIVE_AGAIN = Duration.ofSeconds(90);

  @Test
  void R8_a_workshop_that_was_open_goes_on_from_a_backup_with_every_note_and_everybody()
      throws Exception {
    try (Product product = Product.on(Folders.fresh("restored")).start();
        Crowd crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      Path file = product.data().resolveSibling("restored.zip").toAbsolutePath();
      Files.deleteIfExists(file);
      crowd.write();
      crowd.awaitNotes(5 * PEOPLE, SOON);
      crowd.stop();
      assertThat(product.command(SOON, "backup", file.toString())).as(product.said()).isZero();
      product.kill();
      new Postgres(product.data()).kill();
      Folders.fresh("restored");

      assertThat(product.command(SOON, "restore", file.toString())).as(product.said()).isZero();

      product.start();
      crowd.awaitLive(LIVE_AGAIN);
      crowd.nothingIsLostOrTwice();
      crowd.write();
      crowd.awaitNotes(PEOPLE, SOON);
      crowd.stop();
      crowd.nothingIsLostOrTwice();
    }
  }
}
