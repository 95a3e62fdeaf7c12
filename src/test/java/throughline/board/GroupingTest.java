package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.platform.log.Decision;
import throughline.workshop.run.Kind;

class GroupingTest {
  private final Story story = Story.workshop();
  private String one;
  private String two;
  private String other;

  @BeforeEach
  void threeNotesRevealed() {
    one = story.writes(ANA, "q1", "lot is full");
    two = story.writes(BEN, "q1", "no space");
    other = story.writes(BEN, "q2", "shuttle");
    story.reveals("q1");
    story.reveals("q2");
    story.at("a4");
  }

  @Test
  void B20_participants_group_only_where_the_rules_let_them() {
    Story strict = Story.workshop(false).at("a4");
    String note = strict.writes(ANA, "q1", "x");
    strict.reveals("q1");

    assertThat(strict.refusal(ANA, new AddCluster("q1", "x", List.of(note), null)))
        .isEqualTo("MOVING_OFF");
    assertThat(strict.refusal(HOST, new AddCluster("q1", "x", List.of(note), null))).isNull();
  }

  @Test
  void B20_participants_group_only_in_share_and_cluster_activities() {
    story.at("a5");

    assertThat(story.refusal(ANA, new AddCluster("q1", "x", List.of(one), null)))
        .isEqualTo("NOT_NOW");
  }

  @Test
  void B21_notes_that_the_room_does_not_see_are_not_grouped() {
    String late = story.writes(ANA, "q1", "call me at 213-555-0123");

    assertThat(story.refusal(HOST, new PlaceNotes(List.of(late), null))).isEqualTo("NOT_REVEALED");
  }

  @Test
  void B21_notes_of_different_questions_are_not_grouped() {
    assertThat(story.refusal(HOST, new AddCluster("q1", "x", List.of(one, other), null)))
        .isEqualTo("OTHER_QUESTION");
  }

  @Test
  void B22_moving_to_where_a_note_is_changes_nothing() {
    String cluster = story.does(ANA, new AddCluster("q1", "Full lots", List.of(one), null));

    Decision decision = story.decide(BEN, new PlaceNotes(List.of(one), cluster));

    assertThat(decision).isEqualTo(Decision.nothing());
  }

  @Test
  void B23_a_merged_note_travels_with_the_other_and_comes_back_as_it_was() {
    String first = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    String second = story.does(ANA, new AddCluster("q1", "B", List.of(two), null));
    story.does(HOST, new MergeNote(two, one));
    assertThat(story.board.clusterOf(story.board.note(two))).isEqualTo(first);

    story.does(HOST, new SplitNote(two));

    assertThat(story.board.clusterOf(story.board.note(two))).isEqualTo(second);
    assertThat(story.board.note(two).text()).isEqualTo("no space");
  }

  @Test
  void B24_merging_wins_over_moving() {
    story.does(HOST, new MergeNote(two, one));

    assertThat(story.refusal(BEN, new PlaceNotes(List.of(two), null))).isEqualTo("NOTE_GONE");
  }

  @Test
  void B24_a_note_is_never_merged_under_itself() {
    String three = story.writes(ANA, "q1", "third");
    story.does(HOST, new MergeNote(two, one));
    story.does(HOST, new MergeNote(one, three));

    assertThat(story.refusal(HOST, new MergeNote(three, two))).isEqualTo("SAME_NOTE");
    assertThat(story.refusal(HOST, new MergeNote(three, three))).isEqualTo("SAME_NOTE");
    assertThat(story.board.root(story.board.note(two)).id()).isEqualTo(three);
  }

  @Test
  void B24_a_hidden_note_between_them_makes_no_ring() {
    String three = story.writes(ANA, "q1", "third");
    story.does(HOST, new MergeNote(two, one));
    story.does(HOST, new MergeNote(one, three));
    story.does(HOST, new HideNote(one, "other"));

    assertThat(story.refusal(HOST, new MergeNote(three, two))).isEqualTo("SAME_NOTE");
  }

  @Test
  void B24_undoing_a_split_makes_no_ring_with_what_was_merged_since() {
    story.does(HOST, new MergeNote(two, one));
    story.does(HOST, new SplitNote(two));
    long split = story.board.version();
    story.does(HOST, new MergeNote(one, two));

    assertThat(story.refusal(HOST, new UndoStep(split, split))).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B25_a_name_has_up_to_80_code_points_or_none_yet() {
    assertThat(story.refusal(ANA, new AddCluster("q1", "x".repeat(81), List.of(one), null)))
        .isEqualTo("LABEL_TOO_LONG");
    assertThat(story.refusal(ANA, new AddCluster("q1", null, List.of(one), null))).isNull();
  }

  @Test
  void B25_merging_clusters_moves_their_notes_and_removes_one() {
    String first = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    String second = story.does(ANA, new AddCluster("q1", "B", List.of(two), null));

    story.does(ANA, new MergeClusters(first, second));

    assertThat(story.board.in(second).map(Note::id)).containsExactly(one, two);
    assertThat(story.refusal(ANA, new RenameCluster(first, "x"))).isEqualTo("CLUSTER_GONE");
  }

  @Test
  void B25_splitting_takes_some_notes_out_and_only_its_own() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));

    assertThat(story.refusal(ANA, new SplitCluster(cluster, List.of(two), "B")))
        .isEqualTo("BAD_VALUE");
    String fresh = story.does(ANA, new SplitCluster(cluster, List.of(one), "B"));
    assertThat(story.board.in(fresh).map(Note::id)).containsExactly(one);
  }

  @Test
  void B25_a_dissolved_cluster_leaves_its_notes_loose() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one, two), null));

    story.does(ANA, new RemoveCluster(cluster));

    assertThat(story.board.note(one).cluster()).isNull();
    assertThat(story.seen(Audience.PROJECTOR, Kind.CLUSTER, cluster)).isEmpty();
  }

  @Test
  void B26_accepted_suggestions_leave_alone_what_people_grouped_meanwhile() {
    String human = story.does(ANA, new AddCluster("q1", "Ours", List.of(one), null));

    story.does(
        HOST,
        new AcceptSuggestions(
            "run", List.of(new AcceptSuggestions.Proposed(null, "Theirs", List.of(one, two)))));

    assertThat(story.board.note(one).cluster()).isEqualTo(human);
    assertThat(story.board.cluster(story.board.note(two).cluster()).label()).isEqualTo("Theirs");
  }

  @Test
  void B26_a_note_named_in_two_suggestions_is_grouped_once() {
    story.does(
        HOST,
        new AcceptSuggestions(
            "run",
            List.of(
                new AcceptSuggestions.Proposed(null, "A", List.of(one)),
                new AcceptSuggestions.Proposed(null, "B", List.of(one, two)))));

    assertThat(story.board.cluster(story.board.note(one).cluster()).label()).isEqualTo("A");
    assertThat(story.board.clusters()).hasSize(2);
  }

  @Test
  void B27_items_of_an_open_round_are_not_merged_split_or_deleted() {
    story.does(HOST, new OpenRound(Target.NOTE, 3, 1, true, List.of()));

    assertThat(story.refusal(HOST, new MergeNote(one, two))).isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(ANA, new DeleteNote(one))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B28_deleting_a_note_frees_what_was_merged_under_it_in_its_place() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    story.does(HOST, new MergeNote(two, one));

    story.does(ANA, new DeleteNote(one));

    assertThat(story.board.note(two).into()).isNull();
    assertThat(story.board.note(two).cluster()).isEqualTo(cluster);
  }

  @Test
  void B28_its_place_is_where_it_was_seen_also_when_it_was_merged_itself() {
    String three = story.writes(BEN, "q1", "third");
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(three), null));
    story.does(HOST, new MergeNote(two, one));
    story.does(HOST, new MergeNote(one, three));

    story.does(ANA, new DeleteNote(one));

    assertThat(story.board.clusterOf(story.board.note(two))).isEqualTo(cluster);
  }
}
