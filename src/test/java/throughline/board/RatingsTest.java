package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.platform.log.Decision;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.PersonJoined;

class RatingsTest {
  private static final Actor EVA = new Actor(Role.PARTICIPANT, "peva", "w");

  private final Story story = Story.workshop();
  private String one;
  private String two;

  @BeforeEach
  void twoNotesRevealed() {
    story.fact(EVA, new PersonJoined("peva", "Fire", "resident", false));
    one = story.writes(ANA, "q1", "lot is full");
    two = story.writes(BEN, "q1", "no space");
    story.reveals("q1");
  }

  private String rating(String... questions) {
    return story.does(HOST, new OpenRating(Target.NOTE, List.of(questions)));
  }

  private Rating the(String rating) {
    return story.board.ratings().get(rating);
  }

  @Test
  void B50_no_vote_and_no_other_rating_opens_while_one_is_open() {
    rating();

    assertThat(story.refusal(HOST, new OpenRating(Target.NOTE, List.of()))).isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of())))
        .isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(HOST, new HideQuestion("q1"))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B50_no_rating_opens_while_a_vote_is_open() {
    story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));

    assertThat(story.refusal(HOST, new OpenRating(Target.NOTE, List.of()))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B50_items_are_what_the_room_saw_at_the_opening_and_never_practice() {
    String practice = story.writes(ANA, "q0", "just trying");
    story.reveals("q0");
    String rating = rating();
    String later = story.writes(ANA, "q1", "too late to be rated");

    assertThat(the(rating).items()).containsExactly(one, two);
    assertThat(story.refusal(BEN, new RateItem(rating, later, 3, 3))).isEqualTo("NO_SUCH_ITEM");
    assertThat(story.refusal(BEN, new RateItem(rating, practice, 3, 3))).isEqualTo("NO_SUCH_ITEM");
  }

  @Test
  void B50_only_the_questions_that_were_asked_for_are_rated() {
    String other = story.writes(ANA, "q2", "in five years");
    story.reveals("q2");

    String rating = rating("q2");

    assertThat(the(rating).items()).containsExactly(other);
  }

  @Test
  void B50_there_must_be_something_to_rate() {
    assertThat(story.refusal(HOST, new OpenRating(Target.CLUSTER, List.of())))
        .isEqualTo("NOTHING_TO_RATE");
  }

  @ParameterizedTest
  @CsvSource({"0,3", "6,3", "3,0", "3,6", "-1,3"})
  void B51_what_is_outside_1_to_5_is_refused(int impact, int effort) {
    String rating = rating();

    assertThat(story.refusal(ANA, new RateItem(rating, one, impact, effort)))
        .isEqualTo("BAD_VALUE");
  }

  @Test
  void B51_said_again_it_replaces_what_was_said() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 1, 5));

    story.does(ANA, new RateItem(rating, one, 5, 1));

    assertThat(the(rating).by("pana")).containsOnly(entry(one, 5, 1));
  }

  @Test
  void B51_the_same_said_twice_changes_nothing() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 4, 2));

    Decision again = story.decide(ANA, new RateItem(rating, one, 4, 2));

    assertThat(again).isEqualTo(Decision.nothing());
  }

  @Test
  void B51_it_can_be_taken_back_and_what_is_not_there_changes_nothing() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 4, 2));
    story.does(ANA, new UnrateItem(rating, one));

    assertThat(the(rating).by("pana")).isEmpty();
    assertThat(the(rating).started()).isZero();
    assertThat(story.decide(ANA, new UnrateItem(rating, one))).isEqualTo(Decision.nothing());
  }

  @Test
  void B51_a_rating_that_never_was_is_refused() {
    assertThat(story.refusal(ANA, new RateItem("none", one, 3, 3))).isEqualTo("NO_SUCH_RATING");
    assertThat(story.refusal(ANA, new UnrateItem("none", one))).isEqualTo("NO_SUCH_RATING");
    assertThat(story.refusal(HOST, new CloseRating("none"))).isEqualTo("NO_SUCH_RATING");
  }

  @Test
  void B52_after_the_close_no_rating_is_accepted() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 4, 2));
    story.does(HOST, new CloseRating(rating));

    assertThat(story.refusal(ANA, new RateItem(rating, two, 3, 3))).isEqualTo("RATING_CLOSED");
    assertThat(story.refusal(ANA, new UnrateItem(rating, one))).isEqualTo("RATING_CLOSED");
    assertThat(story.refusal(HOST, new CloseRating(rating))).isEqualTo("RATING_CLOSED");
  }

  @Test
  void B27_while_a_rating_is_open_its_items_are_not_merged_or_deleted() {
    rating();

    assertThat(story.refusal(HOST, new MergeNote(one, two))).isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(ANA, new DeleteNote(one))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B53_hiding_an_item_takes_its_ratings_back() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, two, 4, 2));

    story.does(HOST, new HideNote(two, "personal"));

    assertThat(the(rating).by("pana")).isEmpty();
    assertThat(story.refusal(BEN, new RateItem(rating, two, 3, 3))).isEqualTo("NO_SUCH_ITEM");
  }

  @Test
  void B54_figures_follow_merges_count_a_person_once_and_a_split_restores_them() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 5, 1));
    story.does(ANA, new RateItem(rating, two, 2, 2));
    story.does(BEN, new RateItem(rating, two, 4, 3));
    story.does(HOST, new CloseRating(rating));
    story.does(HOST, new MergeNote(two, one));
    assertThat(Figures.now(story.board, the(rating)))
        .containsExactly(new Priority(one, 3.75, 3.5, 4, 2.25, 1.5, 3, 2));

    story.does(HOST, new SplitNote(two));

    assertThat(Figures.now(story.board, the(rating))).isEqualTo(the(rating).frozen());
  }

  @Test
  void B54_a_merged_cluster_counts_for_the_one_it_lives_on_in_and_a_removed_one_for_none() {
    String first = story.does(HOST, new AddCluster("q1", "A", List.of(one), null));
    String second = story.does(HOST, new AddCluster("q1", "B", List.of(two), null));
    String rating = story.does(HOST, new OpenRating(Target.CLUSTER, List.of()));
    story.does(ANA, new RateItem(rating, first, 5, 1));
    story.does(BEN, new RateItem(rating, second, 3, 3));
    story.does(HOST, new CloseRating(rating));
    story.does(HOST, new MergeClusters(first, second));
    assertThat(Figures.now(story.board, the(rating)))
        .containsExactly(new Priority(second, 4, 3, 5, 2, 1, 3, 2));

    story.does(HOST, new RemoveCluster(second));

    assertThat(Figures.now(story.board, the(rating))).isEmpty();
  }

  @Test
  void B55_frozen_figures_stay_beside_those_that_follow_merges() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 5, 1));
    story.does(ANA, new RateItem(rating, two, 2, 2));
    story.does(HOST, new CloseRating(rating));

    story.does(HOST, new MergeNote(two, one));

    assertThat(the(rating).frozen())
        .containsExactly(
            new Priority(one, 5, 5, 5, 1, 1, 1, 1), new Priority(two, 2, 2, 2, 2, 2, 2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, 3",
    "'1,5', 3, 1, 5",
    "'5,1,3', 3, 2, 4",
    "'1,2,4,5', 3, 1.5, 4.5",
    "'4,4,5,5,2', 4, 4, 5",
    "'1,1,1,5,5,5', 3, 1, 5"
  })
  void B56_median_and_quarters_are_those_reckoned_by_hand(
      String answers, double median, double low, double high) {
    List<Double> said = Stream.of(answers.split(",")).map(Double::valueOf).toList();

    assertThat(Middle.of(said)).isEqualTo(new Middle(median, low, high));
  }

  @Test
  void B56_figures_come_with_the_number_of_raters_most_impact_and_least_effort_first() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 4, 5));
    story.does(BEN, new RateItem(rating, one, 4, 4));
    story.does(EVA, new RateItem(rating, two, 4, 1));

    story.does(HOST, new CloseRating(rating));

    assertThat(the(rating).frozen())
        .containsExactly(
            new Priority(two, 4, 4, 4, 1, 1, 1, 1), new Priority(one, 4, 4, 4, 4.5, 4, 5, 2));
    assertThat(the(rating).frozen().get(1).effortSpread()).isEqualTo(1);
    assertThat(the(rating).present()).isEqualTo(3);
  }

  @Test
  void B57_closing_the_workshop_closes_an_open_rating() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 4, 2));

    story.does(HOST, new CloseWorkshop());

    assertThat(the(rating).open()).isFalse();
    assertThat(the(rating).frozen()).hasSize(1);
  }

  @Test
  void B62_a_rating_can_not_be_undone() {
    String rating = rating();
    story.does(ANA, new RateItem(rating, one, 4, 2));
    long version = story.board.version();

    assertThat(story.refusal(ANA, new UndoStep(version, version))).isEqualTo("NOT_UNDOABLE");
  }

  @Test
  void B5_a_copy_of_a_board_rates_alone() {
    String rating = rating();
    Board copy = story.board.copy();

    story.does(ANA, new RateItem(rating, one, 4, 2));

    assertThat(copy.ratings().get(rating).by("pana")).isEmpty();
  }

  private static Map.Entry<String, Rated> entry(String item, int impact, int effort) {
    return Map.entry(item, new Rated(impact, effort));
  }
}
