package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The eyes of the rehearsal, proved by showing them what must not be. */
class WatchTest {
  private final Net net = Net.to(URI.create("http://localhost/"));
  private final Player ana = player("ana", "paaaaaa");
  private final Player ben = player("ben", "pbbbbbb");
  private final Client projector = new Client("the projector", "/present/X", net, new Http(net));
  private final Notebook notebook = new Notebook();
  private final Watch watch = new Watch(notebook, List.of(ana, ben));

  @BeforeEach
  void ana_has_written_a_note() {
    notebook.add(new Written("n1", "1c", "q1", ana, "Lots are \"full\" by nine", 0, 1));
  }

  @AfterEach
  void end() {
    net.close();
  }

  @Test
  void a_text_before_its_reveal_is_seen_in_any_frame() {
    ben.client()
        .heard()
        .add("socket", "{\"u\":[[\"note\",\"1c\",{\"text\":\"Lots are \\\"full\\\" by nine\"}]]}");

    watch.listen(ben.client(), ben, false);

    assertThat(watch.hidden()).singleElement().asString().contains("ben", "socket", "n1");
  }

  @Test
  void a_text_in_other_case_inside_of_another_one_is_seen_too() {
    projector
        .heard()
        .add("GET /present/X/snapshot", "{\"x\":\"somebody says: LOTS ARE FULL, by nine.\"}");

    watch.listen(projector, null, false);

    assertThat(watch.hidden()).hasSize(1);
  }

  @Test
  void ones_own_text_is_no_secret() {
    ana.client().heard().add("socket", "{\"text\":\"Lots are \\\"full\\\" by nine\"}");

    watch.listen(ana.client(), ana, false);

    assertThat(watch.hidden()).isEmpty();
  }

  @Test
  void after_the_reveal_a_text_is_for_everybody() {
    notebook.revealed("q1", System.nanoTime());
    ben.client().heard().add("socket", "{\"text\":\"Lots are \\\"full\\\" by nine\"}");

    watch.listen(ben.client(), ben, false);

    assertThat(watch.hidden()).isEmpty();
  }

  @Test
  void a_held_text_is_for_the_facilitator_only() {
    notebook.revealed("q1", System.nanoTime());
    notebook.held("1c");
    ben.client().heard().add("socket", "{\"text\":\"Lots are \\\"full\\\" by nine\"}");
    projector.heard().add("socket", "{\"text\":\"Lots are \\\"full\\\" by nine\"}");

    watch.listen(ben.client(), ben, false);
    watch.listen(projector, null, true);

    assertThat(watch.hidden()).singleElement().asString().contains("ben");
  }

  @Test
  void a_code_or_a_name_of_somebody_else_is_seen() {
    ben.client().heard().add("socket", "{\"by\":\"paaaaaa\"}");
    projector.heard().add("socket", "{\"name\":\"Visitor of ben\"}");

    watch.listen(ben.client(), ben, false);
    watch.listen(projector, null, false);

    assertThat(watch.others()).hasSize(2);
  }

  @Test
  void ones_own_code_and_what_the_facilitator_may_see_are_fine() {
    ben.client().heard().add("socket", "{\"code\":\"pbbbbbb\"}");
    projector.heard().add("socket", "{\"by\":\"paaaaaa\"}");

    watch.listen(ben.client(), ben, false);
    watch.listen(projector, null, true);

    assertThat(watch.others()).isEmpty();
  }

  @Test
  void figures_of_an_open_vote_are_seen_and_those_of_a_closed_one_are_fine() {
    ben.client()
        .heard()
        .add(
            "socket",
            "{\"u\":[[\"round\",\"r\",{\"state\":\"open\",\"items\":[],\"started\":3}]]}");
    projector.heard().add("socket", "{\"state\":\"closed\",\"items\":[],\"tally\":[[\"1c\",3,2]]}");

    watch.listen(ben.client(), ben, false);
    watch.listen(projector, null, false);

    assertThat(watch.others()).singleElement().asString().contains("ben", "open vote");
  }

  private Player player(String id, String code) {
    Script.Guest guest = new Script.Guest(id, "Fire", "county", "room", "phone", "en", 0);
    Client client = new Client(id, "/w/X", net, new Http(net));
    Player player = new Player(new Part(guest, false, false, true), client);
    player.joined(code);
    return player;
  }
}
