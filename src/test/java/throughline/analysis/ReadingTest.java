package throughline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.board.Flag;
import throughline.board.Note;
import throughline.board.NoteHidden;
import throughline.board.NoteMerged;
import throughline.board.NoteParked;
import throughline.board.NoteTranslated;
import throughline.history.Tale;
import throughline.synthesis.Group;
import throughline.synthesis.Grouping;
import throughline.synthesis.HumanCluster;
import throughline.synthesis.Member;
import throughline.synthesis.NoteText;

class ReadingTest {
  private final Tale tale = Tale.workshop();

  @Test
  void A1_only_what_an_analyst_may_read_is_read() {
    tale.note("pana", "q0", "practice");
    String shown = tale.note("pana", "q1", "pay is late");
    String hidden = tale.note("pben", "q1", "hidden");
    tale.note("pben", "q1", "held", Set.of(Flag.PHONE));
    tale.note("peva", "q2", "not revealed");
    tale.reveal("q0", "q1");
    tale.fact(Tale.HOST, new NoteHidden(hidden, "personal"));

    List<NoteText> read = Reading.of(tale.board()).texts();

    assertThat(read).containsExactly(new NoteText(shown, "pay is late", "en", 1));
  }

  @Test
  void A3_what_was_entered_in_english_is_read_with_its_note_and_never_without_it() {
    String shown = tale.note("pana", "q1", "el pago llega tarde");
    String other = tale.note("pben", "q1", "pay is late");
    String hidden = tale.note("pben", "q1", "oculto");
    tale.reveal("q1");
    tale.fact(Tale.HOST, new NoteTranslated(shown, "en", "pay comes late"));
    tale.fact(Tale.HOST, new NoteTranslated(other, "es", "el pago llega tarde"));
    tale.fact(Tale.HOST, new NoteTranslated(hidden, "en", "hidden"));
    tale.fact(Tale.HOST, new NoteHidden(hidden, "personal"));

    List<NoteText> read = Reading.of(tale.board()).texts();

    assertThat(read)
        .containsExactly(
            new NoteText(shown, "el pago llega tarde", "en", 1, "pay comes late"),
            new NoteText(other, "pay is late", "en", 1));
  }

  @Test
  void A1_a_parked_note_is_not_read_nor_what_is_merged_under_it() {
    String shown = tale.note("pana", "q1", "pay is late");
    String parked = tale.note("pben", "q1", "the canteen is loud");
    String under = tale.note("peva", "q1", "loud canteen");
    tale.reveal("q1");
    tale.fact(Tale.HOST, new NoteMerged(under, parked));
    tale.fact(Tale.HOST, new NoteParked(parked));

    Reading reading = Reading.of(tale.board());

    assertThat(reading.notes().map(Note::id)).containsExactly(shown);
    assertThat(reading.loose().map(Note::id)).containsExactly(shown);
  }

  @Test
  void A2_merged_notes_are_read_each_for_itself_in_the_cluster_of_the_one_they_stand_under() {
    String root = tale.note("pana", "q1", "pay is late");
    String child = tale.note("pben", "q1", "late pay");
    tale.reveal("q1");
    String cluster = tale.cluster("q1", "Pay", root);
    tale.fact(Tale.HOST, new NoteMerged(child, root));

    Reading reading = Reading.of(tale.board());

    assertThat(reading.notes().map(Note::id)).containsExactly(root, child);
    assertThat(reading.grouped())
        .containsExactly(new HumanCluster(cluster, "Pay", List.of(root, child)));
  }

  @Test
  void A1_one_question_can_be_read_alone() {
    tale.note("pana", "q1", "pay is late");
    String other = tale.note("pana", "q2", "pay by the hour");
    tale.reveal("q0", "q1", "q2");

    assertThat(Reading.of(tale.board()).only("q2").notes().map(Note::id)).containsExactly(other);
    assertThat(Reading.of(tale.board()).only("q0").notes()).isEmpty();
  }

  @Test
  void A10_only_what_is_loose_is_offered_and_within_its_question() {
    String grouped = tale.note("pana", "q1", "pay is late");
    String one = tale.note("pana", "q1", "checks are late");
    String child = tale.note("pben", "q1", "late checks");
    String two = tale.note("pana", "q2", "pay by the hour");
    tale.reveal("q1", "q2");
    String cluster = tale.cluster("q1", "Pay", grouped);
    tale.fact(Tale.HOST, new NoteMerged(child, one));
    Grouping found =
        new Grouping(
            List.of(
                group(cluster, grouped, one, two),
                group(null, one, child, two),
                group(null, child)),
            List.of(two, child),
            List.of(grouped));

    Suggestions offered = Suggestions.of(Reading.of(tale.board()), found);

    assertThat(offered.groups())
        .extracting(
            Suggestions.Offer::cluster, Suggestions.Offer::question, o -> o.members().size())
        .containsExactly(tuple(cluster, "q1", 1), tuple(null, "q1", 1), tuple(null, "q2", 1));
    assertThat(offered.loose()).containsExactly(two);
    assertThat(offered.unread()).isEmpty();
  }

  private static Group group(String cluster, String... notes) {
    return new Group(
        cluster,
        "Late",
        true,
        List.of(),
        List.of("late"),
        0.71234,
        List.of(notes).stream().map(n -> new Member(n, 0.5)).toList());
  }
}
