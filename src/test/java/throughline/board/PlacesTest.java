package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.platform.log.Decision;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Kind;

class PlacesTest {
  private static final Actor HELPING = new Actor(Role.CO_FACILITATOR, "phelp", "w");

  private final Story story = Story.workshop();
  private String one;
  private String two;

  @BeforeEach
  void twoNotesRevealed() {
    one = story.writes(ANA, "q1", "lot is full");
    two = story.writes(BEN, "q1", "no space");
    story.reveals("q1");
  }

  private String together() {
    return story.does(HOST, new OpenRating(Target.NOTE, List.of(), true));
  }

  private String alone() {
    return story.does(HOST, new OpenRating(Target.NOTE, List.of()));
  }

  private Rating the(String rating) {
    return story.board.ratings().get(rating);
  }

  private Map<String, List<Double>> places(String rating) {
    View.RatingView seen =
        (View.RatingView) story.seen(Audience.PARTICIPANT, Kind.RATING, rating).orElseThrow();
    return seen.places();
  }

  private UndoStep lastStep() {
    return new UndoStep(story.board.version(), story.board.version());
  }

  @Test
  void B58_where_the_room_places_nobody_rates_alone() {
    String rating = together();

    assertThat(story.refusal(ANA, new RateItem(rating, one, 3, 3))).isEqualTo("PLACED_TOGETHER");
    assertThat(story.refusal(ANA, new UnrateItem(rating, one))).isEqualTo("PLACED_TOGETHER");
  }

  @Test
  void B58_no_vote_and_no_rating_of_either_form_opens_meanwhile() {
    together();

    assertThat(story.refusal(HOST, new OpenRating(Target.NOTE, List.of(), true)))
        .isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(HOST, new OpenRating(Target.NOTE, List.of()))).isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of())))
        .isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(HOST, new MergeNote(one, two))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B58_closing_the_workshop_closes_it_with_its_places() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 4, 2));

    story.does(HOST, new CloseWorkshop());

    assertThat(the(rating).open()).isFalse();
    assertThat(the(rating).frozen()).containsExactly(Priority.placed(one, 4, 2));
  }

  @Test
  void B59_the_fact_of_before_there_were_two_forms_is_everybodys_own() {
    String rating = story.fact(HOST, new RatingOpened(Target.NOTE, List.of(one)));

    story.does(ANA, new RateItem(rating, one, 3, 3));

    assertThat(the(rating).together()).isFalse();
    assertThat(the(rating).given()).isEqualTo(1);
  }

  @Test
  void B180_placed_again_it_moves_whoever_of_those_that_run_the_workshop_does_it() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 1, 5));

    story.does(HELPING, new PlaceItem(rating, one, 5, 1));

    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(5.0, 1.0)));
  }

  @Test
  void B180_the_same_place_again_changes_nothing() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 4, 2));

    assertThat(story.decide(HOST, new PlaceItem(rating, one, 4, 2))).isEqualTo(Decision.nothing());
  }

  @Test
  void B180_it_can_be_taken_off_and_what_is_not_there_changes_nothing() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 4, 2));

    story.does(HOST, new UnplaceItem(rating, one));

    assertThat(places(rating)).isNull();
    assertThat(story.decide(HOST, new UnplaceItem(rating, one))).isEqualTo(Decision.nothing());
  }

  @ParameterizedTest
  @CsvSource({"0,3", "6,3", "3,0", "3,6"})
  void B180_what_is_outside_1_to_5_is_refused(int impact, int effort) {
    String rating = together();

    assertThat(story.refusal(HOST, new PlaceItem(rating, one, impact, effort)))
        .isEqualTo("BAD_VALUE");
  }

  @Test
  void B180_what_is_no_item_and_what_is_no_rating_is_refused() {
    String rating = together();
    String later = story.writes(ANA, "q1", "too late");

    assertThat(story.refusal(HOST, new PlaceItem(rating, later, 3, 3))).isEqualTo("NO_SUCH_ITEM");
    assertThat(story.refusal(HOST, new PlaceItem(rating, "none", 3, 3))).isEqualTo("NO_SUCH_ITEM");
    assertThat(story.refusal(HOST, new PlaceItem("none", one, 3, 3))).isEqualTo("NO_SUCH_RATING");
    assertThat(story.refusal(HOST, new UnplaceItem("none", one))).isEqualTo("NO_SUCH_RATING");
  }

  @Test
  void B181_closing_freezes_the_places_also_against_undo() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 4, 2));
    UndoStep placing = lastStep();
    story.does(HOST, new CloseRating(rating));

    assertThat(story.refusal(HOST, new PlaceItem(rating, two, 3, 3))).isEqualTo("RATING_CLOSED");
    assertThat(story.refusal(HOST, new UnplaceItem(rating, one))).isEqualTo("RATING_CLOSED");
    assertThat(story.refusal(HOST, placing)).isEqualTo("NOTHING_LEFT");
    assertThat(the(rating).frozen()).containsExactly(Priority.placed(one, 4, 2));
  }

  @Test
  void B182_hiding_an_item_takes_its_place_away() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, two, 4, 2));

    story.does(HOST, new HideNote(two, "personal"));

    assertThat(places(rating)).isNull();
    assertThat(story.refusal(HOST, new PlaceItem(rating, two, 3, 3))).isEqualTo("NO_SUCH_ITEM");
  }

  @Test
  void B182_undo_gives_no_place_to_what_is_out_of_sight() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, two, 4, 2));
    story.does(HOST, new UnplaceItem(rating, two));
    UndoStep takingOff = lastStep();
    story.does(HOST, new HideNote(two, "personal"));

    assertThat(story.refusal(HOST, takingOff)).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B183_a_place_has_no_spread_and_no_raters_most_impact_first() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 2, 2));
    story.does(HOST, new PlaceItem(rating, two, 5, 4));

    story.does(HOST, new CloseRating(rating));

    assertThat(the(rating).frozen())
        .containsExactly(
            new Priority(two, 5, 5, 5, 4, 4, 4, 0), new Priority(one, 2, 2, 2, 2, 2, 2, 0));
    assertThat(the(rating).started()).isZero();
  }

  @Test
  void B183_an_items_own_place_stays_through_a_merge_and_a_split_restores_the_other() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 2, 2));
    story.does(HOST, new PlaceItem(rating, two, 5, 4));
    story.does(HOST, new CloseRating(rating));
    story.does(HOST, new MergeNote(two, one));
    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(2.0, 2.0)));

    story.does(HOST, new SplitNote(two));

    assertThat(places(rating)).isEqualTo(Map.of(two, List.of(5.0, 4.0), one, List.of(2.0, 2.0)));
  }

  @Test
  void B183_what_has_no_place_of_its_own_has_the_middle_of_those_merged_into_it() {
    String three = story.writes(ANA, "q1", "third");
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 2, 1));
    story.does(HOST, new PlaceItem(rating, two, 5, 4));
    story.does(HOST, new CloseRating(rating));
    story.does(HOST, new MergeNote(one, three));

    story.does(HOST, new MergeNote(two, three));

    assertThat(places(rating)).isEqualTo(Map.of(three, List.of(3.5, 2.5)));
  }

  @Test
  void B184_moving_is_undone_and_done_again() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 1, 5));
    story.does(HOST, new PlaceItem(rating, one, 5, 1));
    story.does(HOST, lastStep());
    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(1.0, 5.0)));

    story.does(HOST, lastStep());

    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(5.0, 1.0)));
  }

  @Test
  void B184_undoing_the_first_placing_takes_it_off_and_undoing_that_puts_it_back() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 1, 5));
    story.does(HOST, lastStep());
    assertThat(places(rating)).isNull();

    story.does(HOST, lastStep());

    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(1.0, 5.0)));
  }

  @Test
  void B184_what_somebody_moved_since_stays_where_they_put_it() {
    String rating = together();
    story.does(HOST, new PlaceItem(rating, one, 1, 5));
    UndoStep first = lastStep();
    story.does(HELPING, new PlaceItem(rating, one, 5, 1));

    assertThat(story.refusal(HOST, first)).isEqualTo("NOTHING_LEFT");
    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(5.0, 1.0)));
  }

  @Test
  void B185_before_the_close_of_what_everybody_does_alone_nothing_is_placed() {
    String rating = alone();

    assertThat(story.refusal(HOST, new PlaceItem(rating, one, 3, 3))).isEqualTo("RATED_ALONE");
    assertThat(story.refusal(HOST, new UnplaceItem(rating, one))).isEqualTo("RATED_ALONE");
  }

  @Test
  void B185_after_it_the_room_agrees_on_a_place_beside_median_and_spread() {
    String rating = alone();
    story.does(ANA, new RateItem(rating, one, 5, 1));
    story.does(BEN, new RateItem(rating, one, 1, 1));
    story.does(HOST, new CloseRating(rating));
    List<Priority> before = the(rating).frozen();

    story.does(HOST, new PlaceItem(rating, one, 4, 2));

    assertThat(places(rating)).isEqualTo(Map.of(one, List.of(4.0, 2.0)));
    assertThat(the(rating).frozen()).isEqualTo(before);
    assertThat(Figures.now(story.board, the(rating))).isEqualTo(before);
  }

  @Test
  void B185_what_items_have_become_can_be_placed_too_and_it_is_undone_like_any_step() {
    String rating = alone();
    story.does(ANA, new RateItem(rating, one, 5, 1));
    story.does(HOST, new CloseRating(rating));
    String later = story.writes(ANA, "q1", "says both");
    story.does(HOST, new MergeNote(one, later));
    story.does(HOST, new PlaceItem(rating, later, 4, 2));
    assertThat(places(rating)).isEqualTo(Map.of(later, List.of(4.0, 2.0)));

    story.does(HOST, lastStep());

    assertThat(places(rating)).isNull();
  }

  @Test
  void B5_a_copy_of_a_board_places_alone() {
    String rating = together();
    Board copy = story.board.copy();

    story.does(HOST, new PlaceItem(rating, one, 4, 2));

    assertThat(copy.ratings().get(rating).places().at(one)).isNull();
  }
}
