package throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
  private static final Synthesis SYNTHESIS = new Synthesis();
  private static final List<String> BUS =
      List.of(
          "The bus to the clinic comes once an hour",
          "Buses are always late in the evening",
          "No bus runs on Sundays",
          "The night bus does not stop at the hospital",
          "Bus drivers skip the stop by the school");
  private static final List<String> FORMS =
      List.of(
          "The permit form asks the same question twice",
          "Forms are only on paper",
          "The application form is eleven pages long",
          "Nobody understands the tax form",
          "I filled in the wrong form and had to start over");

  private static List<NoteText> notes(List<String> texts, int question) {
    var notes = new ArrayList<NoteText>();
    for (var text : texts) {
      notes.add(new NoteText("q" + question + "-" + notes.size(), text, null, question));
    }
    return notes;
  }

  private static List<NoteText> both() {
    return notes(Stream.concat(BUS.stream(), FORMS.stream()).toList(), 0);
  }

  private static Grouping suggest(List<NoteText> notes, HumanCluster... clusters) {
    return SYNTHESIS.suggest(notes, List.of(clusters), Progress.SILENT);
  }

  private static List<String> ids(Group group) {
    return group.members().stream().map(Member::noteId).toList();
  }

  @Test
  void S10_two_subjects_are_two_groups() {
    var grouping = suggest(both());

    assertThat(grouping.groups())
        .extracting(g -> List.copyOf(new java.util.TreeSet<>(ids(g))))
        .containsExactlyInAnyOrder(
            List.of("q0-0", "q0-1", "q0-2", "q0-3", "q0-4"),
            List.of("q0-5", "q0-6", "q0-7", "q0-8", "q0-9"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void S8_too_few_notes_are_all_loose(int count) {
    var notes = both().subList(0, count);

    var grouping = suggest(notes);

    assertThat(grouping.groups()).isEmpty();
    assertThat(grouping.loose())
        .containsExactlyInAnyOrderElementsOf(notes.stream().map(NoteText::id).toList());
  }

  @Test
  void S8_one_text_twelve_times_is_no_group() {
    var grouping = suggest(notes(java.util.Collections.nCopies(12, "The bus is late"), 0));

    assertThat(grouping.groups()).isEmpty();
    assertThat(grouping.loose()).hasSize(12);
  }

  @Test
  void S3_two_notes_with_one_id_are_refused() {
    var note = both().get(0);

    assertThatThrownBy(() -> suggest(List.of(note, note)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void S5_additions_go_to_the_peoples_cluster_and_nothing_of_it_moves() {
    var people = new HumanCluster("c1", "getting around!", List.of("q0-0", "q0-1"));

    var grouping = suggest(both(), people);

    var extension = grouping.groups().get(0);
    assertThat(extension.clusterId()).isEqualTo("c1");
    assertThat(extension.label()).isEqualTo("getting around!");
    assertThat(ids(extension)).containsExactlyInAnyOrder("q0-2", "q0-3", "q0-4");
  }

  @Test
  void S5_clusters_of_people_never_come_together_however_alike() {
    var one = new HumanCluster("c1", "A", List.of("q0-0", "q0-1"));
    var other = new HumanCluster("c2", "B", List.of("q0-2", "q0-3"));
    var mixed = new HumanCluster("c3", "C", List.of("q0-4", "q0-5"));

    var grouping = suggest(both(), one, other, mixed);

    assertThat(grouping.groups().stream().flatMap(g -> ids(g).stream()))
        .doesNotContain("q0-0", "q0-1", "q0-2", "q0-3", "q0-4", "q0-5");
    assertThat(grouping.groups())
        .filteredOn(g -> g.clusterId() != null)
        .extracting(Group::clusterId)
        .doesNotHaveDuplicates();
  }

  @Test
  void S5_an_unnamed_cluster_keeps_having_no_name() {
    var people = new HumanCluster("c1", null, List.of("q0-0", "q0-1"));

    var grouping = suggest(both(), people);

    assertThat(grouping.groups().get(0).label()).isEmpty();
  }

  @Test
  void S6_questions_do_not_mix() {
    var notes = new ArrayList<>(both());
    notes.addAll(
        notes(Stream.concat(BUS.stream(), FORMS.stream()).map(t -> t + " here").toList(), 1));

    var grouping = suggest(notes);

    assertThat(grouping.groups())
        .hasSizeGreaterThan(2)
        .allSatisfy(g -> assertThat(ids(g).stream().map(id -> id.charAt(1)).distinct()).hasSize(1));
  }

  @Test
  void S7_the_same_text_goes_together() {
    var notes = new ArrayList<>(both());
    notes.add(new NoteText("twin", "no BUS runs, on sundays!! 🚌", null, 0));

    var grouping = suggest(notes);

    assertThat(grouping.groups()).anySatisfy(g -> assertThat(ids(g)).contains("twin", "q0-2"));
  }

  @Test
  void S7_a_text_that_people_placed_pulls_its_twin_in_any_language() {
    var notes = new ArrayList<>(both());
    notes.add(new NoteText("es1", "El autobús no pasa los domingos", "es", 0));
    notes.add(new NoteText("es2", "el autobús no pasa los domingos.", "es", 0));

    var grouping = suggest(notes, new HumanCluster("c1", "Buses", List.of("q0-0", "es1")));

    assertThat(ids(grouping.groups().get(0))).contains("es2");
    assertThat(grouping.unread()).isEmpty();
  }

  @Test
  void S12_a_shared_foreign_language_makes_no_group() {
    var notes = new ArrayList<>(both());
    var spanish =
        List.of(
            "La máquina no acepta billetes",
            "Los letreros confunden a todos",
            "No hay camas en el refugio",
            "El cajero está roto");
    spanish.forEach(t -> notes.add(new NoteText("es-" + notes.size(), t, null, 0)));
    notes.add(new NoteText("zh", "停车场的标志看不懂", null, 0));

    var grouping = suggest(notes);

    assertThat(grouping.unread()).hasSize(5).contains("zh");
  }

  private static final String LATE = "El autobús siempre llega tarde de noche";
  private static final String LATE_EN = "The bus is always late at night";

  private static Grouping with(NoteText... more) {
    return suggest(Stream.concat(both().stream(), Stream.of(more)).toList());
  }

  @Test
  void S31_a_note_with_its_english_stands_with_its_english_siblings() {
    var grouping = with(new NoteText("es", LATE, "es", 0, LATE_EN));

    assertThat(grouping.groups()).anySatisfy(g -> assertThat(ids(g)).contains("es", "q0-1"));
    assertThat(grouping.unread()).isEmpty();
  }

  @Test
  void S31_without_it_the_same_note_is_placed_by_hand() {
    var grouping = with(new NoteText("es", LATE, "es", 0));

    assertThat(grouping.unread()).containsExactly("es");
    assertThat(grouping.groups()).isEqualTo(suggest(both()).groups());
  }

  @Test
  void S31_an_english_that_is_none_changes_nothing() {
    var grouping = with(new NoteText("es", LATE, "es", 0, "El autobús de la noche en la zona"));

    assertThat(grouping).isEqualTo(with(new NoteText("es", LATE, "es", 0)));
  }

  @Test
  void S33_the_same_words_are_read_by_the_same_translation() {
    var grouping =
        with(
            new NoteText("es1", LATE, "es", 0, LATE_EN),
            new NoteText("es2", LATE.toUpperCase(java.util.Locale.ROOT) + "!", "es", 0));

    assertThat(grouping.groups()).anySatisfy(g -> assertThat(ids(g)).contains("es1", "es2"));
  }

  @Test
  void S33_what_people_placed_pulls_its_twin_translated_or_not() {
    var notes = new ArrayList<>(both());
    notes.add(new NoteText("placed", LATE, "es", 0, LATE_EN));
    notes.add(new NoteText("twin", LATE, "es", 0));
    notes.add(new NoteText("english", LATE_EN + "!", "en", 0));

    var grouping = suggest(notes, new HumanCluster("c1", "Buses", List.of("q0-0", "placed")));

    assertThat(ids(grouping.groups().get(0))).contains("twin", "english");
  }

  @Test
  void S1_translated_notes_in_any_order_give_the_same() {
    var notes = new ArrayList<>(both());
    notes.add(new NoteText("es1", LATE, "es", 0, LATE_EN));
    notes.add(new NoteText("es2", LATE, "es", 0, "At night the bus never comes on time"));
    notes.add(new NoteText("es3", "El formulario es muy largo", "es", 0, "The form is very long"));
    var expected = suggest(notes);

    java.util.Collections.reverse(notes);

    assertThat(suggest(notes)).isEqualTo(expected);
  }

  @Test
  void S1_calls_at_the_same_time_do_not_disturb_each_other() throws Exception {
    var expected = suggest(both());
    var threads = Executors.newFixedThreadPool(4);
    try {
      var same =
          threads.invokeAll(
              java.util.Collections.nCopies(
                  8,
                  (Callable<Grouping>)
                      () -> new Synthesis().suggest(both(), List.of(), Progress.SILENT)));
      for (var answer : same) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void progress_passes_every_stage_and_never_falls() {
    var seen = new ArrayList<String>();

    SYNTHESIS.suggest(
        both(), List.of(), (stage, done, total) -> seen.add(stage + " " + (done == total)));

    assertThat(seen).contains("reading true", "embedding true", "grouping true", "naming true");
  }
}
