package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.board.View.ClusterView;
import throughline.board.View.NoteView;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

class ParkingTest {
  private final Story story = Story.workshop();
  private String one;
  private String two;
  private String three;
  private String theme;

  @BeforeEach
  void aThemeOfThreeNotes() {
    one = story.writes(ANA, "q1", "lot is full");
    two = story.writes(BEN, "q1", "no space");
    three = story.writes(BEN, "q1", "the canteen is loud");
    story.reveals("q1");
    story.at("a4");
    theme = story.does(HOST, new AddCluster("q1", "Full lots", List.of(one, two, three), null));
  }

  private Note note(String id) {
    return story.board.notes().get(id);
  }

  private UndoStep last() {
    return new UndoStep(story.board.version(), story.board.version());
  }

  @Test
  void B100_a_parked_note_leaves_its_theme() {
    story.does(HOST, new ParkNote(three));

    assertThat(note(three).parked()).isTrue();
    assertThat(story.board.clusterOf(note(three))).isNull();
    assertThat(story.board.in(theme)).extracting(Note::id).containsExactly(one, two);
  }

  @Test
  void B100_what_is_merged_under_a_note_is_parked_with_it() {
    story.does(HOST, new MergeNote(two, three));

    story.does(HOST, new ParkNote(three));

    assertThat(note(two).into()).isEqualTo(three);
    assertThat(story.board.parked(note(two))).isTrue();
    assertThat(story.board.in(theme)).extracting(Note::id).containsExactly(one);
  }

  @Test
  void B100_a_merged_note_is_parked_alone() {
    story.does(HOST, new MergeNote(two, one));

    story.does(HOST, new ParkNote(two));

    assertThat(note(two).into()).isNull();
    assertThat(story.board.parked(note(one))).isFalse();
  }

  @Test
  void B100_what_was_merged_under_a_parked_note_stays_parked_when_that_one_is_deleted() {
    story.does(HOST, new MergeNote(one, three));
    story.does(HOST, new ParkNote(three));

    story.does(BEN, new DeleteNote(three));

    assertThat(story.board.parked(note(one))).isTrue();
    assertThat(story.board.clusterOf(note(one))).isNull();
  }

  @Test
  void B100_only_what_the_room_sees_is_parked() {
    String covered = story.writes(ANA, "q2", "not yet");
    story.does(HOST, new HideNote(one, "other"));

    assertThat(story.refusal(HOST, new ParkNote(covered))).isEqualTo("NOT_REVEALED");
    assertThat(story.refusal(HOST, new ParkNote(one))).isEqualTo("NOT_REVEALED");
    assertThat(story.refusal(HOST, new ParkNote("none"))).isEqualTo("NOTE_GONE");
  }

  @Test
  void B101_a_parked_note_is_not_moved_merged_or_split() {
    story.does(HOST, new MergeNote(two, three));
    story.does(HOST, new ParkNote(three));

    for (BoardCommand command :
        List.of(
            new PlaceNotes(List.of(three), theme),
            new AddCluster("q1", "New", List.of(three), null),
            new MergeNote(three, one),
            new MergeNote(one, three),
            new SplitNote(two))) {
      assertThat(story.refusal(HOST, command)).as("%s", command).isEqualTo("NOTE_PARKED");
    }
  }

  @Test
  void B101_its_author_still_edits_and_deletes_it() {
    story.does(HOST, new ParkNote(three));
    story.does(BEN, new EditNote(three, "canteen, twice", note(three).textVersion()));

    story.does(BEN, new DeleteNote(three));

    assertThat(note(three).deleted()).isTrue();
    assertThat(story.board.parked(note(three))).isFalse();
  }

  @Test
  void B102_a_parked_note_is_no_item_of_a_vote_and_in_no_suggestion() {
    story.does(HOST, new ParkNote(three));
    var accept =
        new AcceptSuggestions(
            "run", List.of(new AcceptSuggestions.Proposed(null, "All", List.of(three))));

    String round = story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));

    assertThat(story.board.rounds().get(round).items()).containsExactly(one, two);
    story.does(HOST, accept);
    assertThat(story.board.clusterOf(note(three))).isNull();
  }

  @Test
  void B102_a_parked_note_is_not_counted_in_the_theme_it_was_in() {
    story.does(HOST, new ParkNote(three));

    var seen = (ClusterView) story.seen(Audience.PARTICIPANT, Kind.CLUSTER, theme).orElseThrow();

    assertThat(seen.notes()).isEqualTo(2);
  }

  @Test
  void B103_an_item_of_an_open_round_or_what_is_merged_with_it_is_not_parked() {
    story.does(HOST, new MergeNote(two, one));
    story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));

    assertThat(story.refusal(HOST, new ParkNote(one))).isEqualTo("ROUND_OPEN");
    assertThat(story.refusal(HOST, new ParkNote(two))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B103_an_item_of_an_open_rating_is_not_parked() {
    story.does(HOST, new OpenRating(Target.NOTE, List.of()));

    assertThat(story.refusal(HOST, new ParkNote(three))).isEqualTo("ROUND_OPEN");
  }

  @Test
  void B104_brought_back_it_is_loose_and_can_be_moved() {
    story.does(HOST, new ParkNote(three));

    story.does(HOST, new UnparkNote(three));

    assertThat(note(three).cluster()).isNull();
    story.does(HOST, new PlaceNotes(List.of(three), theme));
    assertThat(story.board.in(theme)).extracting(Note::id).contains(three);
  }

  @Test
  void B104_undoing_the_parking_brings_it_back_to_where_it_was() {
    story.does(HOST, new MergeNote(two, three));
    story.does(HOST, new ParkNote(three));

    story.does(HOST, last());

    assertThat(story.board.in(theme)).extracting(Note::id).containsExactly(one, two, three);
    assertThat(note(two).into()).isEqualTo(three);
  }

  @Test
  void B104_undoing_the_undoing_parks_it_with_what_is_merged_under_it() {
    story.does(HOST, new MergeNote(two, three));
    story.does(HOST, new ParkNote(three));
    story.does(HOST, last());

    story.does(HOST, last());

    assertThat(note(three).parked()).isTrue();
    assertThat(note(two).parked()).isTrue();
    assertThat(story.board.in(theme)).extracting(Note::id).containsExactly(one);
  }

  @Test
  void B104_undoing_the_bringing_back_parks_all_of_it_again() {
    story.does(HOST, new MergeNote(two, three));
    story.does(HOST, new ParkNote(three));
    story.does(HOST, new UnparkNote(three));

    story.does(HOST, last());

    assertThat(note(three).parked()).isTrue();
    assertThat(note(two).parked()).isTrue();
  }

  @Test
  void B105_undoing_an_earlier_move_does_not_put_a_parked_note_into_a_theme() {
    story.does(HOST, new PlaceNotes(List.of(three), null));
    UndoStep move = last();
    story.does(HOST, new ParkNote(three));

    assertThat(story.refusal(HOST, move)).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B105_undoing_a_bringing_back_leaves_a_note_that_somebody_grouped_since() {
    story.does(HOST, new ParkNote(three));
    story.does(HOST, new UnparkNote(three));
    UndoStep back = last();
    story.does(HOST, new PlaceNotes(List.of(three), theme));

    assertThat(story.refusal(HOST, back)).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B105_no_undo_takes_an_item_of_an_open_vote_away() {
    story.does(HOST, new ParkNote(three));
    story.does(HOST, new UnparkNote(three));
    UndoStep back = last();
    story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));

    assertThat(story.refusal(HOST, back)).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B11_after_the_close_nothing_is_parked() {
    story.does(HOST, new CloseWorkshop());

    assertThat(story.refusal(HOST, new ParkNote(three))).isEqualTo("WORKSHOP_CLOSED");
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EXCLUDE)
  void V20_everybody_who_saw_it_sees_it_parked(Audience audience) {
    story.does(HOST, new ParkNote(three));

    NoteView seen = (NoteView) story.seen(audience, Kind.NOTE, three).orElseThrow();

    assertThat(seen.parked()).isTrue();
    assertThat(seen.text()).isEqualTo("the canteen is loud");
    assertThat(seen.c()).isNull();
  }

  @Test
  void L14_what_stands_under_a_parked_note_is_seen_parked_too() {
    story.does(HOST, new MergeNote(two, three));
    story.board.drain();

    story.does(HOST, new ParkNote(three));

    assertThat(story.board.drain().shared()).extracting(k -> k.id()).contains(two, three, theme);
  }

  @Test
  void V60_an_author_is_told_that_their_note_is_parked_with_the_one_it_is_under() {
    story.does(HOST, new MergeNote(two, three));
    story.board.drain();

    story.does(HOST, new ParkNote(three));

    assertThat(own(two).parked()).isTrue();
    assertThat(own(one).parked()).isFalse();
    assertThat(told(two)).contains(new Key(Kind.NOTE, two));
  }

  @Test
  void V60_an_author_is_told_that_their_note_is_back() {
    story.does(HOST, new ParkNote(three));
    story.board.drain();

    story.does(HOST, new UnparkNote(three));

    assertThat(own(three).parked()).isFalse();
    assertThat(told(three)).contains(new Key(Kind.NOTE, three));
  }

  @Test
  void V60_while_the_question_is_not_revealed_nothing_is_told_of_the_lot() {
    story.does(HOST, new ParkNote(three));
    story.does(HOST, new HideQuestion("q1"));

    assertThat(own(three).parked()).isFalse();
  }

  private Set<Key> told(String id) {
    return story.board.drain().mine().get(note(id).owner());
  }

  private View.MyNote own(String id) {
    return (View.MyNote)
        Visibility.mine(story.board, note(id).owner(), new Key(Kind.NOTE, id)).orElseThrow();
  }
}
