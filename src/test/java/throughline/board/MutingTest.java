package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.board.View.Me;
import throughline.board.View.MyNote;
import throughline.board.View.NoteView;
import throughline.platform.log.Decision;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.Context;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;
import throughline.workshop.run.MarkDone;
import throughline.workshop.run.PauseRoom;

class MutingTest {
  private final Story story = Story.workshop();
  private String bad;
  private String worse;
  private String fine;

  @BeforeEach
  void twoHiddenNotesOfBen() {
    bad = story.writes(BEN, "q1", "an insult");
    worse = story.writes(BEN, "q1", "another insult");
    fine = story.writes(BEN, "q1", "no signs");
    story.reveals("q1");
    story.at("a4");
    story.does(HOST, new HideNote(bad, "offensive"));
    story.does(HOST, new HideNote(worse, "offensive"));
  }

  private NoteView seen(Audience audience, String note) {
    return (NoteView) story.seen(audience, Kind.NOTE, note).orElseThrow();
  }

  private Me me(String code) {
    return (Me) Visibility.mine(story.board, code, Key.ME).orElseThrow();
  }

  @Test
  void B120_from_a_hidden_note_its_device_is_muted_and_at_the_same_note_unmuted() {
    story.does(HOST, new MuteDevice(bad));
    assertThat(story.refusal(BEN, new AddNote("q1", "more", null, null))).isEqualTo("MUTED");

    story.does(HOST, new UnmuteDevice(bad));

    assertThat(story.refusal(BEN, new AddNote("q1", "more", null, null))).isNull();
  }

  @Test
  void B120_nothing_is_muted_from_a_note_that_the_room_sees() {
    assertThat(story.refusal(HOST, new MuteDevice(fine))).isEqualTo("NOT_HIDDEN");
    assertThat(story.refusal(HOST, new MuteDevice("none"))).isEqualTo("NOTE_GONE");
  }

  @Test
  void B120_a_note_that_was_entered_or_imported_has_no_device() {
    String entered = story.writes(HOST, "q1", "from paper");
    String imported =
        story.does(
            HOST, new ImportNotes("q1", null, List.of(new ImportNotes.Line("a wall", null, null))));
    story.does(HOST, new HideNote(entered, "other"));
    story.does(HOST, new HideNote(imported, "other"));

    assertThat(story.refusal(HOST, new MuteDevice(entered))).isEqualTo("NO_DEVICE");
    assertThat(story.refusal(HOST, new MuteDevice(imported))).isEqualTo("NO_DEVICE");
  }

  @Test
  void B121_a_muted_device_writes_moves_names_and_undoes_nothing() {
    story.does(BEN, new EditNote(fine, "no signs at all", story.board.note(fine).textVersion()));
    UndoStep undo = new UndoStep(story.board.version(), story.board.version());
    String theme = story.does(BEN, new AddCluster("q1", "Signs", List.of(fine), null));

    story.does(HOST, new MuteDevice(bad));

    for (BoardCommand command :
        List.of(
            new AddNote("q2", "more", null, null),
            new EditNote(fine, "worse", story.board.note(fine).textVersion()),
            new DeleteNote(bad),
            new PlaceNotes(List.of(fine), null),
            new AddCluster("q1", "Rude", List.of(fine), null),
            new RenameCluster(theme, "Rude"),
            undo)) {
      assertThat(story.refusal(BEN, command)).as("%s", command).isEqualTo("MUTED");
      assertThat(story.refusal(ANA, new AddNote("q2", "mine", null, null))).isNull();
    }
    assertThat(story.board.mayGroup(new Context(BEN, Story.START))).isFalse();
  }

  @Test
  void B121_a_muted_person_still_votes_rates_and_says_that_they_are_done() {
    story.does(HOST, new MuteDevice(bad));
    String round = story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));

    story.does(BEN, new CastDot(round, fine));

    story.does(BEN, new TakeDot(round, fine));
    story.does(BEN, new MarkDone(true));
    story.does(HOST, new CloseRound(round));
    String rating = story.does(HOST, new OpenRating(Target.NOTE, List.of()));
    story.does(BEN, new RateItem(rating, fine, 3, 3));
    story.does(BEN, new UnrateItem(rating, fine));
    assertThat(me("pben").done()).isTrue();
  }

  @Test
  void B121_in_a_pause_too_it_is_the_mute_that_is_told() {
    story.does(HOST, new MuteDevice(bad));

    story.does(HOST, new PauseRoom(null, null));

    assertThat(story.refusal(BEN, new AddNote("q1", "more", null, null))).isEqualTo("MUTED");
  }

  @Test
  void B122_a_second_hidden_note_of_the_device_is_muted_as_if_it_were_the_first() {
    Decision first = story.decide(HOST, new MuteDevice(bad));
    story.does(HOST, new MuteDevice(bad));

    Decision second = story.decide(HOST, new MuteDevice(worse));

    assertThat(((Decision.Accepted) first).facts()).hasSize(1);
    assertThat(((Decision.Accepted) second).facts()).hasSize(1);
    assertThat(((Decision.Accepted) second).note()).isEmpty();
  }

  @Test
  void B122_a_device_that_is_muted_from_two_notes_writes_again_when_neither_mutes_it() {
    story.does(HOST, new MuteDevice(bad));
    story.does(HOST, new MuteDevice(worse));
    story.does(HOST, new UnmuteDevice(bad));
    assertThat(story.refusal(BEN, new AddNote("q1", "more", null, null))).isEqualTo("MUTED");

    story.does(HOST, new UnmuteDevice(worse));

    assertThat(story.refusal(BEN, new AddNote("q1", "more", null, null))).isNull();
  }

  @Test
  void B123_showing_the_note_again_takes_the_mute_from_it() {
    story.does(HOST, new MuteDevice(bad));

    story.does(HOST, new ShowNote(bad));

    assertThat(story.refusal(BEN, new AddNote("q1", "more", null, null))).isNull();
    assertThat(seen(Audience.FACILITATOR, bad).muted()).isFalse();
  }

  @Test
  void B11_after_the_close_nothing_is_muted() {
    story.does(HOST, new CloseWorkshop());

    assertThat(story.refusal(HOST, new MuteDevice(bad))).isEqualTo("WORKSHOP_CLOSED");
  }

  @Test
  void V22_of_a_hidden_note_nobody_is_told_who_wrote_it() {
    for (Audience audience : EnumSet.of(Audience.FACILITATOR, Audience.ANALYST)) {
      assertThat(seen(audience, fine).by()).isEqualTo("pben");
      assertThat(seen(audience, bad).by()).as("%s", audience).isNull();
      assertThat(seen(audience, bad).dept()).as("%s", audience).isNull();
    }
  }

  @Test
  void V23_a_facilitator_sees_the_mute_at_its_note_and_nowhere_else() {
    Set<Key> before = changed(Audience.FACILITATOR);

    story.does(HOST, new MuteDevice(bad));

    assertThat(before).isEmpty();
    assertThat(changed(Audience.FACILITATOR)).containsExactly(new Key(Kind.NOTE, bad));
    assertThat(seen(Audience.FACILITATOR, bad).muted()).isTrue();
    assertThat(seen(Audience.FACILITATOR, bad).toString()).doesNotContain("pben");
  }

  /** What an audience sees differently since the mute, looked at without one. */
  private Set<Key> changed(Audience audience) {
    Board without = story.board.copy();
    for (String note : List.of(bad, worse)) {
      without.mute(note, false);
    }
    Set<Key> differ = new HashSet<>();
    for (Key key : Visibility.all(story.board)) {
      if (!Visibility.see(audience, story.board, key)
          .equals(Visibility.see(audience, without, key))) {
        differ.add(key);
      }
    }
    return differ;
  }

  @Test
  void V23_nobody_else_in_the_room_sees_a_mute_at_all() {
    story.does(HOST, new MuteDevice(bad));

    for (Audience audience :
        EnumSet.of(Audience.PARTICIPANT, Audience.PROJECTOR, Audience.ANALYST, Audience.PUBLIC)) {
      assertThat(changed(audience)).as("%s", audience).isEmpty();
    }
    assertThat(me("pana").muted()).isFalse();
  }

  @Test
  void V23_its_person_sees_the_reason_and_the_mute_and_hears_of_both() {
    story.board.drain();

    story.does(HOST, new MuteDevice(bad));

    assertThat(me("pben").muted()).isTrue();
    MyNote own =
        (MyNote) Visibility.mine(story.board, "pben", new Key(Kind.NOTE, bad)).orElseThrow();
    assertThat(own.hidden()).isEqualTo("offensive");
    assertThat(story.board.drain().mine().get("pben")).contains(Key.ME);
  }
}
