package throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RepeatableTest {
  private static final Synthesis SYNTHESIS = new Synthesis();
  private static final List<NoteText> NOTES =
      Scripts.notes("beaches-parking").stream().filter(n -> n.question() == 0).toList();
  private static final List<HumanCluster> CLUSTERS =
      List.of(
          new HumanCluster("c1", "Broken machines", List.of("bh-005", "bh-025", "bh-043")),
          new HumanCluster("c2", "", List.of("bh-019", "bh-032")));
  private static final Grouping EXPECTED = SYNTHESIS.suggest(NOTES, CLUSTERS, Progress.SILENT);
  private static final List<ThemeInput> THEMES = themes(EXPECTED);
  private static final List<ThemeText> TEXTS = SYNTHESIS.themes(THEMES, NOTES, Progress.SILENT);

  private static List<ThemeInput> themes(Grouping grouping) {
    var byId = NOTES.stream().collect(Collectors.toMap(NoteText::id, Function.identity()));
    return grouping.groups().stream()
        .map(
            g ->
                new ThemeInput(
                    g.members().get(0).noteId(),
                    null,
                    g.members().stream().map(m -> byId.get(m.noteId())).toList()))
        .toList();
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  @Property(tries = 8)
  void S1_any_order_of_notes_gives_the_same_groups(@ForAll long seed) {
    assertThat(SYNTHESIS.suggest(shuffled(NOTES, seed), CLUSTERS, Progress.SILENT))
        .isEqualTo(EXPECTED);
  }

  @Property(tries = 8)
  void S1_any_order_of_themes_and_notes_gives_the_same_texts(@ForAll long seed) {
    var themes =
        shuffled(THEMES, seed).stream()
            .map(t -> new ThemeInput(t.id(), t.label(), shuffled(t.notes(), seed)))
            .toList();

    var texts = SYNTHESIS.themes(themes, shuffled(NOTES, seed), Progress.SILENT);

    assertThat(texts).containsExactlyInAnyOrderElementsOf(TEXTS);
  }

  @Property(tries = 1)
  void S1_a_fresh_model_gives_the_same_groups() {
    assertThat(new Synthesis().suggest(NOTES, CLUSTERS, Progress.SILENT)).isEqualTo(EXPECTED);
  }
}
