package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.board.View.ClusterView;
import throughline.board.View.NoteView;
import throughline.platform.log.Decision;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Kind;

class SortingTest {
  private final Story story = Story.workshop();
  private String one;
  private String loose;
  private String theme;
  private String other;

  @BeforeEach
  void twoThemesAndALooseNote() {
    one = story.writes(ANA, "q1", "lot is full");
    String two = story.writes(BEN, "q1", "gates stick");
    loose = story.writes(BEN, "q1", "no signs");
    story.reveals("q1");
    story.at("a4");
    theme = story.does(HOST, new AddCluster("q1", "Full lots", List.of(one), null));
    other = story.does(HOST, new AddCluster("q1", "Gates", List.of(two), null));
  }

  private Triage triage(String cluster) {
    return story.board.clusters().get(cluster).triage();
  }

  private ClusterView seen(Audience audience) {
    return (ClusterView) story.seen(audience, Kind.CLUSTER, theme).orElseThrow();
  }

  private UndoStep last() {
    return new UndoStep(story.board.version(), story.board.version());
  }

  @Test
  void B110_a_theme_is_flagged_with_one_of_the_two_the_newest_counts() {
    story.does(HOST, new FlagItem(theme, "technology", true));

    story.does(HOST, new FlagItem(theme, "people", true));

    assertThat(triage(theme).help()).isEqualTo(Hint.PEOPLE);
  }

  @Test
  void B110_a_flag_is_taken_away_again() {
    story.does(HOST, new FlagItem(theme, "technology", true));

    story.does(HOST, new FlagItem(theme, "technology", false));

    assertThat(triage(theme).help()).isNull();
  }

  @Test
  void B110_taking_away_a_flag_that_is_not_there_leaves_the_other() {
    story.does(HOST, new FlagItem(theme, "technology", true));

    Decision decision = story.decide(HOST, new FlagItem(theme, "people", false));

    assertThat(((Decision.Accepted) decision).facts()).isEmpty();
  }

  @Test
  void B110_a_loose_note_is_flagged_too() {
    story.does(HOST, new FlagItem(loose, "technology", true));

    NoteView note = (NoteView) story.seen(Audience.FACILITATOR, Kind.NOTE, loose).orElseThrow();
    assertThat(note.help()).isEqualTo("technology");
  }

  @Test
  void B110_only_what_the_room_sees_is_flagged() {
    String covered = story.writes(ANA, "q2", "not yet");
    story.does(HOST, new HideNote(loose, "other"));
    story.does(HOST, new RemoveCluster(other));

    assertThat(story.refusal(HOST, new FlagItem(covered, "people", true)))
        .isEqualTo("NOT_REVEALED");
    assertThat(story.refusal(HOST, new FlagItem(loose, "people", true))).isEqualTo("NOT_REVEALED");
    assertThat(story.refusal(HOST, new FlagItem(other, "people", true))).isEqualTo("CLUSTER_GONE");
    assertThat(story.refusal(HOST, new FlagItem(theme, "magic", true))).isEqualTo("BAD_VALUE");
  }

  @Test
  void B111_another_department_is_said_beside_the_other_flag() {
    story.does(HOST, new FlagItem(theme, "department", true));

    story.does(HOST, new FlagItem(theme, "technology", true));

    assertThat(triage(theme).elsewhere()).isTrue();
    assertThat(triage(theme).help()).isEqualTo(Hint.TECHNOLOGY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirmed", "known", "new", "disputed"})
  void B112_a_theme_is_a_pain_point_of_one_of_four_kinds(String word) {
    story.does(HOST, new ConfirmCluster(theme, word));

    assertThat(seen(Audience.PROJECTOR).finding()).isEqualTo(word);
  }

  @Test
  void B112_said_again_it_replaces_and_it_can_be_taken_back() {
    story.does(HOST, new ConfirmCluster(theme, "new"));
    story.does(HOST, new ConfirmCluster(theme, "known"));
    assertThat(triage(theme).finding()).isEqualTo(Finding.KNOWN);

    story.does(HOST, new ConfirmCluster(theme, null));

    assertThat(triage(theme).finding()).isNull();
  }

  @Test
  void B112_only_a_theme_that_is_there_is_confirmed() {
    story.does(HOST, new RemoveCluster(other));

    assertThat(story.refusal(HOST, new ConfirmCluster(other, "new"))).isEqualTo("CLUSTER_GONE");
    assertThat(story.refusal(HOST, new ConfirmCluster(loose, "new"))).isEqualTo("CLUSTER_GONE");
    assertThat(story.refusal(HOST, new ConfirmCluster(theme, "old"))).isEqualTo("BAD_VALUE");
    story.does(HOST, new HideQuestion("q1"));
    assertThat(story.refusal(HOST, new ConfirmCluster(theme, "new"))).isEqualTo("NOT_REVEALED");
  }

  @Test
  void B113_a_flag_is_undone_also_while_its_theme_is_voted_on() {
    story.does(HOST, new FlagItem(theme, "technology", true));
    UndoStep flag = last();
    story.does(HOST, new OpenRound(Target.CLUSTER, 3, 2, true, List.of()));

    story.does(HOST, flag);

    assertThat(triage(theme).help()).isNull();
  }

  @Test
  void B113_a_finding_is_undone_to_the_one_before() {
    story.does(HOST, new ConfirmCluster(theme, "new"));
    story.does(HOST, new ConfirmCluster(theme, "disputed"));

    story.does(HOST, last());

    assertThat(triage(theme).finding()).isEqualTo(Finding.NEW);
  }

  @Test
  void B113_a_joined_theme_has_its_own_again_when_the_joining_is_undone() {
    story.does(HOST, new ConfirmCluster(other, "known"));
    story.does(HOST, new ConfirmCluster(theme, "new"));
    story.does(HOST, new MergeClusters(other, theme));
    assertThat(triage(theme).finding()).isEqualTo(Finding.NEW);

    story.does(HOST, last());

    assertThat(triage(other).finding()).isEqualTo(Finding.KNOWN);
  }

  @Test
  void B11_after_the_close_nothing_is_flagged_or_confirmed() {
    story.does(HOST, new CloseWorkshop());

    assertThat(story.refusal(HOST, new FlagItem(theme, "people", true)))
        .isEqualTo("WORKSHOP_CLOSED");
    assertThat(story.refusal(HOST, new ConfirmCluster(theme, "new"))).isEqualTo("WORKSHOP_CLOSED");
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EXCLUDE)
  void V21_everybody_in_the_room_sees_flags_and_findings(Audience audience) {
    story.does(HOST, new FlagItem(theme, "technology", true));
    story.does(HOST, new FlagItem(theme, "department", true));

    story.does(HOST, new ConfirmCluster(theme, "confirmed"));

    assertThat(seen(audience).help()).isEqualTo("technology");
    assertThat(seen(audience).elsewhere()).isTrue();
    assertThat(seen(audience).finding()).isEqualTo("confirmed");
  }

  @Test
  void V21_the_public_sees_none_of_them() {
    story.does(HOST, new FlagItem(theme, "technology", true));
    story.does(HOST, new FlagItem(loose, "department", true));
    story.does(HOST, new ConfirmCluster(theme, "confirmed"));
    story.does(HOST, new CloseWorkshop());

    story.does(HOST, new ReleaseResults(Outlook.NONE));

    ClusterView cluster = seen(Audience.PUBLIC);
    NoteView note = (NoteView) story.seen(Audience.PUBLIC, Kind.NOTE, loose).orElseThrow();
    assertThat(cluster.help()).isNull();
    assertThat(cluster.finding()).isNull();
    assertThat(note.elsewhere()).isFalse();
  }
}
