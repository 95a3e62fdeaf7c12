package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** One workshop's stream holds what nobody here can read; all others go on. */
final class PoisonIT {
  private static final int PEOPLE = 4;
  private static final Duration MOST = Duration.ofSeconds(120);

  @Test
  void R10_an_unreadable_workshop_says_so_at_every_door_and_others_go_on() throws Exception {
    Product product = Product.shared();
    try (Crowd sick = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD);
        Crowd well = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD)) {
      well.write();
      well.awaitNotes(3 * PEOPLE, MOST);
      sick.write();
      sick.awaitNotes(3 * PEOPLE, MOST);
      sick.stop();
      assertThat(sick.job("synthesize", MOST)).isEqualTo("done");

      poison(product, sick.workshop());
      sick.write();

      await().atMost(MOST).until(() -> sick.board().status() == 503);
      var doors =
          List.of(
              sick.board(),
              sick.door(),
              sick.studio("/themes"),
              sick.studio("/export/notes.csv"),
              sick.studio("/export/workbook.xlsx"),
              sick.studio("/export/workshop.json"));
      assertThat(doors)
          .allSatisfy(
              told -> {
                assertThat(told.status()).isEqualTo(503);
                assertThat(told.why()).isEqualTo("WORKSHOP_UNREADABLE");
                assertThat(told.detail()).contains("looks after this server");
              });
      assertThat(sick.job("synthesize", MOST)).isEqualTo("failed WORKSHOP_UNREADABLE");
      assertThat(well.job("suggest", MOST)).isEqualTo("done");
      well.awaitNotes(3 * PEOPLE, MOST);
      well.stop();
      well.nothingIsLostOrTwice();
      assertThat(product.ready()).isTrue();
    }
  }

  /** As a newer release would write it, on another node. */
  private static void poison(Product product, String workshop) throws Exception {
    new Postgres(product.data())
        .run(
            "update stream set version = version + 1 where id = '" + workshop + "'",
            "insert into event (stream, version, at, actor, type, format, data) select id, version,"
                + " now(), 'system', 'from.the.future', 1, '{}' from stream where id = '"
                + workshop
                + "'");
  }
}
