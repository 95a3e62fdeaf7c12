package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.rehearsal.Crowd;

/** Some clients behave badly on a server with a small heap; the others notice nothing. */
final class BadClientsIT {
  private static final int PEOPLE = Integer.getInteger("faults.people", 12);
  private static final int BAD = Integer.getInteger("faults.bad", 2);
  private static final Duration MOST = Duration.ofSeconds(60);

  /**
   * Each hello is answered with some 40 KB: together more than a kernel keeps for somebody who does
   * not read, and a mebibyte.
   */
  private static final int HELLOS = 350;

  private static final int FRAMES = 240;

  private static final int TOO_SLOW = 4408;
  private static final int SILENT = 4409;
  private static final int TOO_MANY = 4429;

  private final List<Rude> bad = new ArrayList<>();
  private Product product;
  private Crowd crowd;

  @BeforeEach
  void aRoomThatWrites() throws Exception {
    product = Product.shared();
    crowd = Crowd.of(PEOPLE, product.url(), Product.EMAIL, Product.PASSWORD);
    crowd.write();
    crowd.awaitNotes(PEOPLE, MOST);
  }

  @AfterEach
  void end() throws Exception {
    crowd.close();
    for (Rude client : bad) {
      client.close();
    }
  }

  @Test
  void R4_who_never_reads_is_ended_by_name_and_nobody_notices() throws Exception {
    crowd.awaitNotes(FRAMES, MOST);

    for (Rude client : arrive()) {
      for (int asked = 0; asked < HELLOS && client.say(hello(FRAMES / 2)); asked++) {
        Thread.onSpinWait();
      }
    }

    await().atMost(MOST).until(() -> crowd.online() == PEOPLE);
    for (Rude client : bad) {
      int ending = client.ending();
      assertThat(ending).as("after %d bytes", client.read()).isEqualTo(TOO_SLOW);
    }
    nobodyNoticed();
  }

  @Test
  void R4_who_floods_is_ended_by_name_and_nobody_notices() throws Exception {
    for (Rude client : arrive()) {
      client.say(hello(0));
      for (int i = 0; i < 2_000 && client.say("{\"t\":\"ping\"}"); i++) {
        Thread.onSpinWait();
      }
    }

    for (Rude client : bad) {
      assertThat(client.ending()).isEqualTo(TOO_MANY);
    }
    nobodyNoticed();
  }

  @Test
  void R4_who_gives_no_sign_of_life_is_ended_by_name_and_nobody_notices() throws Exception {
    for (Rude client : arrive()) {
      client.say(hello(0));
    }

    for (Rude client : bad) {
      assertThat(client.ending()).isEqualTo(SILENT);
    }
    nobodyNoticed();
  }

  @Test
  void R4_who_is_cut_off_without_an_end_leaves_the_room() throws Exception {
    try (Cable cable = Cable.to(product.port());
        Crowd others = Crowd.of(1, product.url(), Product.EMAIL, Product.PASSWORD)) {
      others.joinedBy(cable.url(), BAD);
      await().atMost(MOST).until(() -> others.online() == 1 + BAD);

      cable.swallow();

      await().atMost(MOST).until(() -> others.online() == 1);
    }
    nobodyNoticed();
  }

  /** With the version of so many frames ago. */
  private String hello(int frames) {
    long version = frames == 0 ? 0 : crowd.versionBefore(frames);
    return "{\"t\":\"hello\",\"p\":1,\"v\":" + version + "}";
  }

  private List<Rude> arrive() throws Exception {
    for (int i = 0; i < BAD; i++) {
      bad.add(Rude.at(product.port(), crowd.socket(), crowd.guest()));
    }
    return bad;
  }

  private void nobodyNoticed() {
    crowd.awaitNotes(PEOPLE, MOST);
    crowd.stop();
    assertThat(crowd.resyncs()).isZero();
    crowd.nothingIsLostOrTwice();
    assertThat(product.ready()).isTrue();
    assertThat(product.said()).doesNotContain("OutOfMemory");
  }
}
