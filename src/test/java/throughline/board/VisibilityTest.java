package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.board.View.MyNote;
import throughline.board.View.MyRatings;
import throughline.board.View.NoteView;
import throughline.board.View.QuestionView;
import throughline.board.View.RatingView;
import throughline.board.View.RoundView;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

class VisibilityTest {
  private final Story story = Story.workshop();

  private NoteView note(Audience audience, String id) {
    return (NoteView) story.seen(audience, Kind.NOTE, id).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V1_before_the_reveal_no_audience_sees_a_note_at_all(Audience audience) {
    String id = story.writes(ANA, "q1", "secret");

    assertThat(story.seen(audience, Kind.NOTE, id)).isEmpty();
  }

  @Test
  void V1_before_the_reveal_its_owner_sees_it_and_nobody_else_does() {
    String id = story.writes(ANA, "q1", "secret");
    Key key = new Key(Kind.NOTE, id);

    assertThat(Visibility.mine(story.board, "pana", key)).isPresent();
    assertThat(Visibility.mine(story.board, "pben", key)).isEmpty();
    assertThat(Visibility.mine(story.board, "host", key)).isEmpty();
  }

  @Test
  void V1_before_the_reveal_others_notes_are_counted() {
    story.writes(ANA, "q1", "secret");

    QuestionView question =
        (QuestionView) story.seen(Audience.PARTICIPANT, Kind.QUESTION, "q1").orElseThrow();

    assertThat(question.notes()).isEqualTo(1);
    assertThat(question.revealed()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EXCLUDE)
  void V2_after_the_reveal_everybody_sees_it(Audience audience) {
    String id = story.writes(ANA, "q1", "open now");
    story.reveals("q1");

    assertThat(note(audience, id).text()).isEqualTo("open now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call 213-555-0123",
        "write to ana@example.org",
        "employee e123456 did it",
        "the clerks are incompetent",
        "my cancer diagnosis was on the form"
      })
  void V2_a_flagged_note_is_held_at_the_reveal_for_its_author_and_the_facilitator(String text) {
    String id = story.writes(ANA, "q1", text);
    story.reveals("q1");

    assertThat(story.seen(Audience.PARTICIPANT, Kind.NOTE, id)).isEmpty();
    assertThat(story.seen(Audience.PROJECTOR, Kind.NOTE, id)).isEmpty();
    assertThat(note(Audience.ANALYST, id).text()).isNull();
    assertThat(note(Audience.FACILITATOR, id).held()).hasSize(1);
    assertThat(Visibility.mine(story.board, "pana", new Key(Kind.NOTE, id))).isPresent();
  }

  @Test
  void V2_a_released_note_is_seen_by_everybody() {
    String id = story.writes(ANA, "q1", "call 213-555-0123");
    story.reveals("q1");

    story.does(HOST, new ReleaseNote(id));

    assertThat(note(Audience.PROJECTOR, id).text()).isEqualTo("call 213-555-0123");
  }

  @Test
  void V2_a_note_that_nobody_may_read_yet_can_not_be_released() {
    String id = story.writes(ANA, "q1", "call 213-555-0123");

    assertThat(story.refusal(HOST, new ReleaseNote(id))).isEqualTo("NOT_REVEALED");
  }

  @Test
  void V2_a_hidden_note_is_seen_by_facilitators_with_the_reason_and_marked_for_its_author() {
    String id = story.writes(ANA, "q1", "about a person");
    story.reveals("q1");

    story.does(HOST, new HideNote(id, "personal"));

    assertThat(story.seen(Audience.PARTICIPANT, Kind.NOTE, id)).isEmpty();
    assertThat(note(Audience.FACILITATOR, id).hidden()).isEqualTo("personal");
    MyNote mine =
        (MyNote) Visibility.mine(story.board, "pana", new Key(Kind.NOTE, id)).orElseThrow();
    assertThat(mine.hidden()).isEqualTo("personal");
  }

  @Test
  void V3_participants_and_the_projector_never_see_who_wrote_a_note() {
    String id = story.writes(ANA, "q1", "whose is it");
    story.reveals("q1");

    for (Audience audience : List.of(Audience.PARTICIPANT, Audience.PROJECTOR)) {
      assertThat(note(audience, id).by()).isNull();
      assertThat(note(audience, id).dept()).isNull();
      assertThat(story.seen(audience, Kind.PERSON, "pana")).isEmpty();
    }
    assertThat(note(Audience.FACILITATOR, id).by()).isEqualTo("pana");
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EXCLUDE)
  void V4_while_a_round_is_open_nobody_sees_a_figure(Audience audience) {
    String id = story.writes(ANA, "q1", "vote for me");
    story.reveals("q1");
    String round = story.does(HOST, new OpenRound(Target.NOTE, 1, 1, true, List.of()));

    story.does(BEN, new CastDot(round, id));

    RoundView seen = (RoundView) story.seen(audience, Kind.ROUND, round).orElseThrow();
    assertThat(seen.tally()).isNull();
    assertThat(seen.now()).isNull();
    assertThat(seen.themes()).isNull();
    assertThat(seen.voters()).isZero();
    assertThat(seen.done()).isEqualTo(audience == Audience.FACILITATOR ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EXCLUDE)
  void V4_after_the_close_everybody_sees_the_figures(Audience audience) {
    String id = story.writes(ANA, "q1", "vote for me");
    story.reveals("q1");
    String round = story.does(HOST, new OpenRound(Target.NOTE, 1, 1, true, List.of()));
    story.does(BEN, new CastDot(round, id));

    story.does(HOST, new CloseRound(round));

    RoundView seen = (RoundView) story.seen(audience, Kind.ROUND, round).orElseThrow();
    assertThat(seen.tally()).containsExactly(new Tally(id, 1, 1));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V5_no_audience_sees_a_ballot(Audience audience) {
    String id = story.writes(ANA, "q1", "vote for me");
    story.reveals("q1");
    String round = story.does(HOST, new OpenRound(Target.NOTE, 1, 1, true, List.of()));
    story.does(BEN, new CastDot(round, id));
    story.does(HOST, new CloseRound(round));

    assertThat(story.seen(audience, Kind.DOTS, round)).isEmpty();
    assertThat(String.valueOf(story.seen(audience, Kind.ROUND, round))).doesNotContain("pben");
  }

  @ParameterizedTest
  @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
  void V8_while_a_rating_is_open_nobody_sees_a_figure_and_two_see_the_progress(Audience audience) {
    String id = rateable("rate me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of()));

    story.does(BEN, new RateItem(rating, id, 4, 2));

    RatingView seen = (RatingView) story.seen(audience, Kind.RATING, rating).orElseThrow();
    boolean told = audience == Audience.FACILITATOR || audience == Audience.PROJECTOR;
    assertThat(seen.figures()).isNull();
    assertThat(seen.now()).isNull();
    assertThat(seen.raters()).isZero();
    assertThat(List.of(seen.started(), seen.done(), seen.given())).containsOnly(told ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
  void V8_after_the_close_everybody_sees_the_figures(Audience audience) {
    String id = rateable("rate me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of()));
    story.does(BEN, new RateItem(rating, id, 4, 2));

    story.does(HOST, new CloseRating(rating));

    RatingView seen = (RatingView) story.seen(audience, Kind.RATING, rating).orElseThrow();
    assertThat(seen.figures()).containsExactly(new Priority(id, 4, 4, 4, 2, 2, 2, 1));
    assertThat(List.of(seen.raters(), seen.people())).containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
  void V13_where_the_room_places_together_everybody_in_the_room_sees_it(Audience audience) {
    String id = rateable("place me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of(), true));

    story.does(HOST, new PlaceItem(rating, id, 4, 2));

    RatingView seen = (RatingView) story.seen(audience, Kind.RATING, rating).orElseThrow();
    assertThat(seen.together()).isTrue();
    assertThat(seen.places()).isEqualTo(Map.of(id, List.of(4.0, 2.0)));
    assertThat(seen.figures()).isNull();
  }

  @Test
  void V13_the_public_sees_no_place_even_of_released_results() {
    String id = rateable("place me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of(), true));
    story.does(HOST, new PlaceItem(rating, id, 4, 2));
    story.does(HOST, new CloseWorkshop());

    story.does(HOST, new ReleaseResults(Outlook.NONE));

    assertThat(story.seen(Audience.PUBLIC, Kind.RATING, rating)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V14_no_view_says_who_set_a_place(Audience audience) {
    String id = rateable("place me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of(), true));
    story.does(new Actor(Role.CO_FACILITATOR, "phelp", "w"), new PlaceItem(rating, id, 4, 2));

    story.does(HOST, new CloseRating(rating));

    assertThat(String.valueOf(story.seen(audience, Kind.RATING, rating))).doesNotContain("phelp");
  }

  @Test
  void V11_the_public_sees_no_rating_even_of_released_results() {
    String id = rateable("rate me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of()));
    story.does(BEN, new RateItem(rating, id, 4, 2));
    story.does(HOST, new CloseWorkshop());

    story.does(HOST, new ReleaseResults(Outlook.NONE));

    assertThat(story.seen(Audience.PUBLIC, Kind.NOTE, id)).isPresent();
    assertThat(story.seen(Audience.PUBLIC, Kind.RATING, rating)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V9_no_audience_sees_what_a_person_said_and_its_owner_does(Audience audience) {
    String id = rateable("rate me");
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of()));
    story.does(BEN, new RateItem(rating, id, 4, 2));
    story.does(HOST, new CloseRating(rating));
    Key key = new Key(Kind.RATED, rating);

    assertThat(story.seen(audience, Kind.RATED, rating)).isEmpty();
    assertThat(String.valueOf(story.seen(audience, Kind.RATING, rating))).doesNotContain("pben");
    assertThat(Visibility.mine(story.board, "pben", key))
        .contains(new MyRatings(Map.of(id, List.of(4, 2))));
    assertThat(Visibility.mine(story.board, "pana", key)).isEmpty();
    assertThat(Visibility.mine(story.board, "host", key)).isEmpty();
  }

  private String rateable(String text) {
    String id = story.writes(ANA, "q1", text);
    story.reveals("q1");
    return id;
  }

  @Test
  void V6_figures_count_what_the_room_sees_and_repeats_of_one_person_once() {
    String one = story.writes(ANA, "q1", "Lot is full");
    String again = story.writes(ANA, "q1", "lot is full!");
    String ben = story.writes(BEN, "q1", "lot is full");
    String hidden = story.writes(BEN, "q1", "something else");
    story.reveals("q1");
    String cluster =
        story.does(HOST, new AddCluster("q1", "Full", List.of(one, again, ben, hidden), null));

    story.does(HOST, new HideNote(hidden, "other"));

    assertThat(Figures.of(story.board, cluster)).isEqualTo(new Figures(2, 2, 2));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V7_hiding_a_question_again_takes_its_notes_and_clusters_from_every_view(Audience audience) {
    String id = story.writes(ANA, "q1", "was open");
    story.reveals("q1");
    String cluster = story.does(HOST, new AddCluster("q1", "A", List.of(id), null));

    story.does(HOST, new HideQuestion("q1"));

    assertThat(story.seen(audience, Kind.NOTE, id)).isEmpty();
    assertThat(story.seen(audience, Kind.CLUSTER, cluster)).isEmpty();
  }

  @Test
  void V2_ordinary_notes_are_not_held() {
    for (String text :
        List.of(
            "Pay $25,000 for 2 lots by 2027-05-01",
            "PeachPay 2.0 takes 45 min",
            "Open 8:00-17:00, 365 days",
            "Health clinics need parking")) {
      assertThat(PersonalData.in(text)).as(text).isEmpty();
    }
  }
}
