package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.platform.log.Decision;

class UndoTest {
  private final Story story = Story.workshop();
  private String one;
  private String two;

  @BeforeEach
  void twoNotesRevealed() {
    one = story.writes(ANA, "q1", "lot is full");
    two = story.writes(BEN, "q1", "no space");
    story.reveals("q1");
    story.at("a4");
  }

  private UndoStep last(int facts) {
    return new UndoStep(story.board.version() - facts + 1, story.board.version());
  }

  @Test
  void B60_a_grouping_is_undone_and_its_cluster_is_gone() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one, two), null));

    story.does(ANA, last(1));

    assertThat(story.board.note(one).cluster()).isNull();
    assertThat(story.board.cluster(cluster).gone()).isTrue();
  }

  @Test
  void B60_what_somebody_changed_since_is_left_and_counted() {
    String first = story.does(ANA, new AddCluster("q1", "A", List.of(one, two), null));
    UndoStep undo = last(1);
    String second = story.does(BEN, new AddCluster("q1", "B", List.of(two), null));

    Decision decision = story.decide(ANA, undo);

    assertThat(((Decision.Accepted) decision).note()).isEqualTo(Map.of("skipped", 1));
    story.does(ANA, undo);
    assertThat(story.board.note(two).cluster()).isEqualTo(second);
    assertThat(story.board.cluster(first).gone()).isTrue();
  }

  @Test
  void B60_an_edit_is_undone() {
    story.does(ANA, new EditNote(one, "changed", story.board.note(one).textVersion()));

    story.does(ANA, last(1));

    assertThat(story.board.note(one).text()).isEqualTo("lot is full");
  }

  @Test
  void B60_merging_clusters_is_undone_with_all_notes_back() {
    String first = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    String second = story.does(ANA, new AddCluster("q1", "B", List.of(two), null));
    story.does(ANA, new MergeClusters(first, second));

    story.does(ANA, last(1));

    assertThat(story.board.in(first).map(Note::id)).containsExactly(one);
    assertThat(story.board.living(first)).isEqualTo(first);
  }

  @Test
  void B60_a_run_of_suggestions_is_one_step() {
    story.does(
        HOST,
        new AcceptSuggestions(
            "run",
            List.of(
                new AcceptSuggestions.Proposed(null, "A", List.of(one)),
                new AcceptSuggestions.Proposed(null, "B", List.of(two)))));

    story.does(HOST, last(2));

    assertThat(story.board.note(one).cluster()).isNull();
    assertThat(story.board.note(two).cluster()).isNull();
  }

  @Test
  void B61_people_undo_their_own_steps_and_facilitators_any() {
    story.does(ANA, new AddCluster("q1", "A", List.of(one), null));

    assertThat(story.refusal(BEN, last(1))).isEqualTo("NOT_UNDOABLE");
    assertThat(story.refusal(HOST, last(1))).isNull();
  }

  @Test
  void B62_ballots_and_reveals_can_not_be_undone() {
    String round = story.does(HOST, new OpenRound(Target.NOTE, 3, 1, true, List.of()));
    story.does(ANA, new CastDot(round, one));

    assertThat(story.refusal(ANA, last(1))).isEqualTo("NOT_UNDOABLE");
    story.reveals("q2");
    assertThat(story.refusal(HOST, last(1))).isEqualTo("NOT_UNDOABLE");
  }

  @Test
  void B62_a_range_that_was_never_written_is_refused() {
    assertThat(story.refusal(HOST, new UndoStep(900, 901))).isEqualTo("NOT_UNDOABLE");
    assertThat(story.refusal(HOST, new UndoStep(5, 2))).isEqualTo("NOT_UNDOABLE");
  }

  @Test
  void B63_undoing_an_undo_does_it_again() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    story.does(ANA, last(1));

    story.does(ANA, last(1));

    assertThat(story.board.in(cluster).map(Note::id)).containsExactly(one);
  }

  @Test
  void B64_undo_leaves_a_cluster_that_holds_other_notes_since() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    UndoStep undo = last(1);
    story.does(BEN, new PlaceNotes(List.of(two), cluster));

    story.does(ANA, undo);

    assertThat(story.board.cluster(cluster).gone()).isFalse();
    assertThat(story.board.in(cluster).map(Note::id)).containsExactly(two);
  }

  @Test
  void B64_undo_puts_no_note_into_a_cluster_that_is_gone() {
    String cluster = story.does(ANA, new AddCluster("q1", "A", List.of(one), null));
    story.does(ANA, new PlaceNotes(List.of(one), null));
    UndoStep undo = last(1);
    story.does(BEN, new RemoveCluster(cluster));

    assertThat(story.refusal(ANA, undo)).isEqualTo("NOTHING_LEFT");
  }
}
