package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.HOST;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.workshop.run.PauseRoom;

/** What people who came by a link may do on a board; what they may send at all is the table's. */
class LinkRolesTest {
  private static final Actor CO = new Actor(Role.CO_FACILITATOR, "link-co", "w");
  private static final Actor CAPTAIN = new Actor(Role.CAPTAIN, "link-captain", "w");
  private static final Actor HELPER = new Actor(Role.HELPER, "link-helper", "w");

  private final Story story = Story.workshop(false).at("a2");
  private final String note = story.writes(ANA, "q1", "the queue");

  @Test
  void B130_a_co_facilitator_runs_the_board_as_the_facilitator_does() {
    story.does(CO, new RevealQuestion("q1"));
    String theme = story.does(CO, new AddCluster("q1", "Waiting", List.of(note), null));
    story.does(CO, new HideNote(note, "other"));
    String entered = story.writes(CO, "q1", "from paper");

    assertThat(story.board.cluster(theme).label()).isEqualTo("Waiting");
    assertThat(story.board.note(note).hidden()).isEqualTo("other");
    assertThat(story.board.note(entered).origin()).isEqualTo(Origin.FACILITATOR);
    assertThat(story.board.note(entered).enteredBy()).isEqualTo("link-co");
  }

  @Test
  void B130_a_co_facilitator_takes_back_anybodys_step() {
    story.reveals("q1");
    String theme = story.does(HOST, new AddCluster("q1", "Waiting", List.of(note), null));
    long step = story.board.version();

    story.does(CO, new UndoStep(Long.parseLong(theme, 36), step));

    assertThat(story.board.cluster(theme).gone()).isTrue();
  }

  @Test
  void B131_a_table_captain_sorts_and_names_where_people_may_not() {
    story.reveals("q1");

    String theme = story.does(CAPTAIN, new AddCluster("q1", null, List.of(note), null));
    story.does(CAPTAIN, new RenameCluster(theme, "Waiting"));

    assertThat(story.board.cluster(theme).label()).isEqualTo("Waiting");
    assertThat(story.refusal(ANA, new RenameCluster(theme, "Queues"))).isEqualTo("MOVING_OFF");
  }

  @Test
  void B131_a_table_captain_sorts_nothing_that_the_room_does_not_see() {
    assertThat(story.refusal(CAPTAIN, new AddCluster("q1", null, List.of(note), null)))
        .isEqualTo("NOT_REVEALED");
  }

  @Test
  void B132_what_a_helper_writes_is_somebody_elses_and_says_where_it_came_from() {
    String entered = story.does(HELPER, new AddNote("q1", "no ramp", "en", "Fire"));

    Note there = story.board.note(entered);
    assertThat(there.author()).isNull();
    assertThat(there.enteredBy()).isEqualTo("link-helper");
    assertThat(there.origin()).isEqualTo(Origin.FACILITATOR);
    assertThat(there.department()).isEqualTo("Fire");
  }

  @Test
  void B132_a_helper_mends_what_they_entered_and_nothing_else() {
    String entered = story.writes(HELPER, "q1", "no ramp");
    long version = story.board.note(entered).textVersion();

    story.does(HELPER, new EditNote(entered, "no ramp at the door", version));
    story.reveals("q1");

    assertThat(story.board.note(entered).text()).isEqualTo("no ramp at the door");
    assertThat(story.refusal(HELPER, new EditNote(note, "mine", 1))).isEqualTo("NOT_YOURS");
  }

  @Test
  void B133_in_a_pause_captains_and_helpers_stop_and_a_co_facilitator_goes_on() {
    story.reveals("q1");
    story.does(HOST, new PauseRoom(null, null));
    AddCluster group = new AddCluster("q1", "Waiting", List.of(note), null);

    assertThat(story.refusal(CAPTAIN, group)).isEqualTo("ROOM_PAUSED");
    assertThat(story.refusal(HELPER, new AddNote("q1", "late", "en", null)))
        .isEqualTo("ROOM_PAUSED");
    assertThat(story.refusal(CO, group)).isNull();
  }
}
