package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.board.View.ClusterView;
import throughline.board.View.NoteView;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

class LookBackTest {
  private final Story story = Story.workshop();

  /** Then: Ana's and Ben's notes of the first question are in a theme called Meters. */
  private final String ana = story.writes(ANA, "q1", "Meters are broken, call 555 0100");

  private final String ben = story.writes(BEN, "q1", "No signs");
  private final String meters;
  private final long then;

  LookBackTest() {
    story.reveals("q1");
    story.does(HOST, new ReleaseNote(ana));
    meters = story.does(HOST, new AddCluster("q1", "Meters", List.of(ana, ben), null));
    then = story.board.version();
  }

  private Map<Key, View> lookedBack(Audience audience) {
    return LookBack.see(audience, story.then(then), story.board);
  }

  private Optional<NoteView> note(Audience audience, String id) {
    return Optional.ofNullable((NoteView) lookedBack(audience).get(new Key(Kind.NOTE, id)));
  }

  @Test
  void V50_places_and_themes_are_those_of_then() {
    story.does(HOST, new RenameCluster(meters, "Paying"));
    story.does(HOST, new PlaceNotes(List.of(ben), null));

    ClusterView cluster =
        (ClusterView) lookedBack(Audience.FACILITATOR).get(new Key(Kind.CLUSTER, meters));

    assertThat(cluster.label()).isEqualTo("Meters");
    assertThat(cluster.notes()).isEqualTo(2);
    assertThat(note(Audience.FACILITATOR, ben)).get().returns(meters, NoteView::c);
  }

  @Test
  void V50_what_came_later_is_not_there() {
    String late = story.writes(BEN, "q1", "Too late for the picture");

    assertThat(note(Audience.FACILITATOR, late)).isEmpty();
  }

  @Test
  void V51_words_that_were_taken_out_of_a_note_are_not_in_its_past() {
    story.does(ANA, new EditNote(ana, "Meters are broken", version(ana)));

    assertThat(note(Audience.FACILITATOR, ana)).get().returns("Meters are broken", NoteView::text);
  }

  @Test
  void V51_a_note_that_was_deleted_since_is_not_there() {
    story.does(BEN, new DeleteNote(ben));

    assertThat(note(Audience.FACILITATOR, ben)).isEmpty();
  }

  @Test
  void V52_a_note_that_was_hidden_since_is_for_facilitators_only() {
    story.does(HOST, new HideNote(ben, "personal"));

    assertThat(note(Audience.ANALYST, ben)).isEmpty();
    assertThat(note(Audience.FACILITATOR, ben))
        .get()
        .returns("No signs", NoteView::text)
        .returns("personal", NoteView::hidden)
        .returns(null, NoteView::by);
  }

  @Test
  void V52_a_question_that_was_hidden_again_takes_its_past_along() {
    story.does(HOST, new HideQuestion("q1"));

    assertThat(lookedBack(Audience.FACILITATOR).keySet())
        .extracting(Key::kind)
        .doesNotContain(Kind.NOTE, Kind.CLUSTER);
  }

  @Test
  void V52_nobody_is_named_and_no_person_listed() {
    assertThat(lookedBack(Audience.ANALYST).keySet())
        .extracting(Key::kind)
        .doesNotContain(Kind.PERSON);
  }

  private long version(String note) {
    return story.board.notes().get(note).textVersion();
  }
}
