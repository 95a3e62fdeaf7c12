package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.HOST;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.board.View.ClusterView;
import throughline.board.View.MyNote;
import throughline.board.View.NoteView;
import throughline.platform.log.Decision;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

class TranslationsTest {
  private static final Translation FULL = new Translation("es", "El lote está lleno");

  private final Story story = Story.workshop();
  private String note;

  @BeforeEach
  void a_note_that_the_room_sees() {
    note = story.writes(ANA, "q1", "Lot is full");
    story.reveals("q1");
  }

  private Note there() {
    return story.board.note(note);
  }

  private TranslateNote full() {
    return new TranslateNote(note, "es", " El lote está lleno ", there().textVersion());
  }

  private UndoStep last() {
    return new UndoStep(story.board.version(), story.board.version());
  }

  private String themed(String label) {
    return story.does(HOST, new AddCluster("q1", label, List.of(note), null));
  }

  @Test
  void B160_a_facilitator_enters_what_a_note_says_in_the_other_language() {
    story.does(HOST, full());

    assertThat(there().translation()).isEqualTo(FULL);
    assertThat(there().text()).isEqualTo("Lot is full");
    assertThat(story.decide(HOST, full())).isEqualTo(Decision.nothing());
  }

  @Test
  void B160_an_empty_one_takes_it_away() {
    story.does(HOST, full());

    story.does(HOST, new TranslateNote(note, "es", "  ", 0));

    assertThat(there().translation()).isNull();
  }

  @Test
  void B160_it_is_refused_with_the_text_of_now_where_that_has_changed() {
    TranslateNote late = full();
    story.does(ANA, new EditNote(note, "Lot is never full", there().textVersion()));

    Decision decision = story.decide(HOST, late);

    assertThat(((Decision.Refused) decision).detail()).containsEntry("text", "Lot is never full");
    assertThat(story.refusal(HOST, late)).isEqualTo("TEXT_CONFLICT");
  }

  @Test
  void B160_what_is_not_revealed_gone_or_in_no_language_of_ours_is_refused() {
    String covered = story.writes(ANA, "q2", "not yet");
    String gone = story.writes(ANA, "q1", "typo");
    story.does(ANA, new DeleteNote(gone));

    assertThat(story.refusal(HOST, new TranslateNote(covered, "es", "x", 0)))
        .isEqualTo("NOT_REVEALED");
    assertThat(story.refusal(HOST, new TranslateNote(gone, "es", "x", 0))).isEqualTo("NOTE_GONE");
    assertThat(story.refusal(HOST, new TranslateNote(note, "fr", "x", 0))).isEqualTo("BAD_VALUE");
    assertThat(story.refusal(HOST, new TranslateNote(note, "es", "x".repeat(501), 0)))
        .isEqualTo("TEXT_TOO_LONG");
  }

  @Test
  void B160_the_name_of_a_cluster_is_translated_and_that_taken_away() {
    String cluster = themed("Full lots");
    story.does(HOST, new TranslateCluster(cluster, "es", "Lotes llenos"));
    assertThat(story.board.cluster(cluster).translation().text()).isEqualTo("Lotes llenos");

    story.does(HOST, new TranslateCluster(cluster, "es", ""));

    assertThat(story.board.cluster(cluster).translation()).isNull();
  }

  @Test
  void B160_a_cluster_without_a_name_has_none_to_translate() {
    String cluster = themed("");

    Decision decision = story.decide(HOST, new TranslateCluster(cluster, "es", "Lotes"));

    assertThat(decision).isEqualTo(Decision.nothing());
  }

  @Test
  void B161_a_changed_text_loses_it_and_undoing_the_change_brings_both_back() {
    story.does(HOST, full());
    story.does(ANA, new EditNote(note, "Lot is never full", there().textVersion()));
    assertThat(there().translation()).isNull();

    story.does(ANA, last());

    assertThat(there().text()).isEqualTo("Lot is full");
    assertThat(there().translation()).isEqualTo(FULL);
  }

  @Test
  void B161_a_changed_name_loses_it_and_undoing_the_change_brings_both_back() {
    String cluster = themed("Full lots");
    story.does(HOST, new TranslateCluster(cluster, "es", "Lotes llenos"));
    story.does(HOST, new RenameCluster(cluster, "Signs"));
    assertThat(story.board.cluster(cluster).translation()).isNull();

    story.does(HOST, last());

    assertThat(story.board.cluster(cluster).translation().text()).isEqualTo("Lotes llenos");
  }

  @Test
  void B162_it_is_undone_and_done_again() {
    story.does(HOST, full());

    story.does(HOST, last());
    assertThat(there().translation()).isNull();
    story.does(HOST, last());

    assertThat(there().translation()).isEqualTo(FULL);
  }

  @Test
  void B162_what_was_entered_since_is_left() {
    story.does(HOST, full());
    UndoStep undo = last();
    story.does(HOST, new TranslateNote(note, "es", "Lleno", there().textVersion()));

    assertThat(story.refusal(HOST, undo)).isEqualTo("NOTHING_LEFT");
  }

  @Test
  void B163_a_vote_on_it_does_not_stand_in_the_way() {
    story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));
    story.does(HOST, full());

    story.does(HOST, last());

    assertThat(there().translation()).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
  void V41_it_is_seen_with_its_note_and_with_its_cluster(Audience audience) {
    String cluster = themed("Full lots");
    story.does(HOST, new TranslateCluster(cluster, "es", "Lotes llenos"));

    story.does(HOST, full());

    var note = (NoteView) story.seen(audience, Kind.NOTE, this.note).orElseThrow();
    var named = (ClusterView) story.seen(audience, Kind.CLUSTER, cluster).orElseThrow();
    assertThat(note.tr().text()).isEqualTo(FULL.text());
    assertThat(named.tr().text()).isEqualTo("Lotes llenos");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V41_it_is_not_seen_where_its_note_is_covered(Audience audience) {
    story.does(HOST, full());

    story.does(HOST, new HideQuestion("q1"));

    assertThat(story.seen(audience, Kind.NOTE, note)).isEmpty();
  }

  private MyNote own() {
    return (MyNote) Visibility.mine(story.board, "pana", new Key(Kind.NOTE, note)).orElseThrow();
  }

  @Test
  void V42_an_own_note_carries_it_as_soon_as_it_is_entered() {
    story.board.drain();

    story.does(HOST, full());

    assertThat(own().tr().text()).isEqualTo(FULL.text());
    assertThat(story.board.drain().mine().get("pana")).contains(new Key(Kind.NOTE, note));
  }

  @Test
  void V42_an_own_note_carries_none_while_the_room_does_not_see_the_note() {
    story.does(HOST, full());
    story.does(HOST, new HideNote(note, "personal"));
    assertThat(own().tr()).isNull();
    story.does(HOST, new ShowNote(note));
    assertThat(own().tr()).isNotNull();

    story.does(HOST, new HideQuestion("q1"));

    assertThat(own().text()).isEqualTo("Lot is full");
    assertThat(own().tr()).isNull();
  }

  @Test
  void V43_the_name_of_a_cluster_may_be_read_while_its_question_is_revealed() {
    Cluster there = story.board.cluster(themed("Full lots"));
    assertThat(Visibility.readable(Audience.ANALYST, story.board, there)).isTrue();
    assertThat(Visibility.readable(Audience.PUBLIC, story.board, there)).isFalse();

    story.does(HOST, new HideQuestion("q1"));

    assertThat(Visibility.readable(Audience.ANALYST, story.board, there)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void V41_of_a_hidden_note_only_facilitators_see_it(Audience audience) {
    story.does(HOST, full());

    story.does(HOST, new HideNote(note, "personal"));

    String seen = String.valueOf(story.seen(audience, Kind.NOTE, note));
    assertThat(seen.contains(FULL.text())).isEqualTo(audience == Audience.FACILITATOR);
  }
}
