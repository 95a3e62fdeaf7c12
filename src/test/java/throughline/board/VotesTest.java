package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.workshop.run.CloseWorkshop;

class VotesTest {
  private final Story story = Story.workshop();
  private String one;
  private String two;

  @BeforeEach
  void twoNotesRevealed() {
    one = story.writes(ANA, "q1", "lot is full");
    two = story.writes(BEN, "q1", "no space");
    story.reveals("q1");
    story.at("a5");
  }

  private String round(int dots, int max, boolean own) {
    return story.does(HOST, new OpenRound(Target.NOTE, dots, max, own, List.of()));
  }

  @Test
  void B40_one_round_is_open_at_a_time() {
    round(3, 2, true);

    assertThat(story.refusal(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of())))
        .isEqualTo("ROUND_OPEN");
  }

  @Test
  void B40_items_are_what_the_room_saw_at_the_opening_and_never_practice() {
    String practice = story.writes(ANA, "q0", "just trying");
    story.reveals("q0");
    String round = round(3, 2, true);
    String later = story.writes(ANA, "q1", "too late to be voted for");

    assertThat(story.board.rounds().get(round).items()).containsExactly(one, two);
    assertThat(story.refusal(BEN, new CastDot(round, later))).isEqualTo("NO_SUCH_ITEM");
    assertThat(story.refusal(BEN, new CastDot(round, practice))).isEqualTo("NO_SUCH_ITEM");
  }

  @Test
  void B40_there_must_be_something_to_vote_for() {
    assertThat(story.refusal(HOST, new OpenRound(Target.CLUSTER, 3, 2, true, List.of())))
        .isEqualTo("NOTHING_TO_VOTE");
  }

  @Test
  void B41_dots_never_exceed_the_budget_or_the_cap() {
    String round = round(3, 2, true);
    story.does(ANA, new CastDot(round, one));
    story.does(ANA, new CastDot(round, one));
    assertThat(story.refusal(ANA, new CastDot(round, one))).isEqualTo("ITEM_FULL");
    story.does(ANA, new CastDot(round, two));

    assertThat(story.refusal(ANA, new CastDot(round, two))).isEqualTo("NO_DOTS_LEFT");
    assertThat(story.refusal(BEN, new CastDot(round, two))).isNull();
  }

  @Test
  void B42_a_dot_can_be_taken_back_and_one_that_is_not_there_can_not() {
    String round = round(1, 1, true);
    story.does(ANA, new CastDot(round, one));
    story.does(ANA, new TakeDot(round, one));

    assertThat(story.refusal(ANA, new TakeDot(round, one))).isEqualTo("NO_DOT_HERE");
    assertThat(story.refusal(ANA, new CastDot(round, two))).isNull();
  }

  @Test
  void B43_after_the_close_no_ballot_is_accepted() {
    String round = round(3, 2, true);
    story.does(ANA, new CastDot(round, one));
    story.does(HOST, new CloseRound(round));

    assertThat(story.refusal(ANA, new CastDot(round, two))).isEqualTo("ROUND_CLOSED");
    assertThat(story.refusal(ANA, new TakeDot(round, one))).isEqualTo("ROUND_CLOSED");
  }

  @Test
  void B44_nobody_votes_for_their_own_note_where_the_round_says_so() {
    String round = round(3, 2, false);

    assertThat(story.refusal(ANA, new CastDot(round, one))).isEqualTo("OWN_NOTE");
    assertThat(story.refusal(BEN, new CastDot(round, one))).isNull();
  }

  @Test
  void B45_hiding_an_item_gives_its_dots_back() {
    String round = round(1, 1, true);
    story.does(ANA, new CastDot(round, two));

    story.does(HOST, new HideNote(two, "personal"));

    assertThat(story.board.rounds().get(round).by("pana")).isEmpty();
    assertThat(story.refusal(ANA, new CastDot(round, one))).isNull();
    assertThat(story.refusal(BEN, new CastDot(round, two))).isEqualTo("NO_SUCH_ITEM");
  }

  @Test
  void B46_the_score_follows_merges_and_a_split_restores_it() {
    String round = round(3, 2, true);
    story.does(ANA, new CastDot(round, one));
    story.does(BEN, new CastDot(round, two));
    story.does(HOST, new CloseRound(round));
    Round closed = story.board.rounds().get(round);
    story.does(HOST, new MergeNote(two, one));
    assertThat(Figures.now(story.board, closed)).containsExactly(new Tally(one, 2, 2));

    story.does(HOST, new SplitNote(two));

    assertThat(Figures.now(story.board, closed))
        .containsExactlyInAnyOrder(new Tally(one, 1, 1), new Tally(two, 1, 1));
  }

  @Test
  void B47_frozen_figures_stay_beside_those_that_follow_merges() {
    String round = round(3, 2, true);
    story.does(ANA, new CastDot(round, one));
    story.does(ANA, new CastDot(round, two));
    story.does(HOST, new CloseRound(round));

    story.does(HOST, new MergeNote(two, one));

    Round closed = story.board.rounds().get(round);
    assertThat(closed.frozen())
        .containsExactlyInAnyOrder(new Tally(one, 1, 1), new Tally(two, 1, 1));
    assertThat(Figures.now(story.board, closed)).containsExactly(new Tally(one, 2, 1));
  }

  @Test
  void B46_a_vote_on_a_merged_cluster_counts_for_the_one_it_lives_on_in() {
    String first = story.does(HOST, new AddCluster("q1", "A", List.of(one), null));
    String second = story.does(HOST, new AddCluster("q1", "B", List.of(two), null));
    String round = story.does(HOST, new OpenRound(Target.CLUSTER, 3, 2, true, List.of()));
    story.does(ANA, new CastDot(round, first));
    story.does(BEN, new CastDot(round, second));
    story.does(HOST, new CloseRound(round));

    story.does(HOST, new MergeClusters(first, second));

    Round closed = story.board.rounds().get(round);
    assertThat(Figures.byCluster(story.board, closed)).containsExactly(new Tally(second, 2, 2));
  }

  @Test
  void B46_dots_on_notes_count_for_the_cluster_they_are_in_now() {
    String round = round(3, 2, true);
    story.does(ANA, new CastDot(round, one));
    story.does(ANA, new CastDot(round, two));
    story.does(HOST, new CloseRound(round));

    String cluster = story.does(HOST, new AddCluster("q1", "A", List.of(one, two), null));

    Round closed = story.board.rounds().get(round);
    assertThat(Figures.byCluster(story.board, closed)).containsExactly(new Tally(cluster, 2, 1));
  }

  @Test
  void B48_closing_the_workshop_closes_an_open_round() {
    String round = round(3, 2, true);
    story.does(ANA, new CastDot(round, one));

    story.does(HOST, new CloseWorkshop());

    assertThat(story.board.rounds().get(round).open()).isFalse();
    assertThat(story.board.rounds().get(round).frozen()).containsExactly(new Tally(one, 1, 1));
  }

  @Test
  void B41_a_budget_outside_1_to_20_or_a_cap_above_it_is_refused() {
    assertThat(story.refusal(HOST, new OpenRound(Target.NOTE, 0, 1, true, List.of())))
        .isEqualTo("BAD_VALUE");
    assertThat(story.refusal(HOST, new OpenRound(Target.NOTE, 21, 1, true, List.of())))
        .isEqualTo("BAD_VALUE");
    assertThat(story.refusal(HOST, new OpenRound(Target.NOTE, 3, 4, true, List.of())))
        .isEqualTo("BAD_VALUE");
  }
}
