package throughline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.board.Figures;
import throughline.board.NoteHidden;
import throughline.board.NoteMerged;
import throughline.board.NoteParked;
import throughline.board.NotesPlaced;
import throughline.board.Target;
import throughline.challenge.Evidence;
import throughline.challenge.Proposal;
import throughline.challenge.ThemeFigures;
import throughline.history.Tale;
import throughline.synthesis.Draft;
import throughline.synthesis.Group;
import throughline.synthesis.Grouping;
import throughline.synthesis.Member;
import throughline.synthesis.ThemeInput;
import throughline.synthesis.ThemeText;

class ThemingTest {
  private final Tale tale = Tale.workshop();
  private String one;
  private String same;
  private String other;
  private String loose;
  private String under;
  private String alone;
  private String named;
  private String unnamed;
  private Grouping found;

  @BeforeEach
  void twoClustersOneMachineGroupOneAlone() {
    one = tale.note("pana", "q1", "pay is late");
    same = tale.note("pana", "q1", "Pay is late!");
    other = tale.note("pben", "q1", "nobody answers");
    loose = tale.note("pben", "q1", "forms get lost");
    under = tale.note("peva", "q1", "lost forms");
    alone = tale.note("peva", "q1", "cold coffee");
    tale.note("peva", "q2", "not revealed");
    tale.reveal("q1");
    named = tale.cluster("q1", "Late pay", one, same);
    unnamed = tale.cluster("q1", "", other);
    tale.fact(Tale.HOST, new NoteMerged(under, loose));
    found =
        new Grouping(List.of(group(named, alone), group(null, loose)), List.of(alone), List.of());
  }

  @Test
  void A20_every_cluster_with_a_note_and_every_group_of_loose_notes_is_a_theme() {
    List<Theme> themes = themes();

    assertThat(themes)
        .extracting(Theme::id)
        .containsExactlyInAnyOrder(named, unnamed, "m-" + loose);
    assertThat(themes)
        .extracting(Theme::origin)
        .containsExactlyInAnyOrder("board", "board", "machine");
    assertThat(theme("m-" + loose).noteIds()).containsExactly(loose, under);
  }

  @Test
  void B102_a_parked_note_is_in_no_theme_and_counted_beside_none() {
    tale.fact(Tale.HOST, new NoteParked(one));
    tale.fact(Tale.HOST, new NoteParked(loose));

    List<Theme> themes = themes();

    assertThat(themes).extracting(Theme::id).containsExactlyInAnyOrder(named, unnamed);
    assertThat(theme(named).noteIds()).containsExactly(same);
    assertThat(Theming.ungrouped(Reading.of(tale.board()), themes)).isEqualTo(1);
  }

  @Test
  void A21_people_name_a_theme_before_the_machine_does() {
    assertThat(theme(named).label()).isEqualTo("Late pay");
    assertThat(theme(named).provisional()).isFalse();
    assertThat(theme(unnamed).label()).isEqualTo("Machine name");
    assertThat(theme(unnamed).provisional()).isTrue();
  }

  @Test
  void A22_counts_are_those_of_the_board() {
    Figures figures = Figures.of(tale.board(), named);

    Theme theme = theme(named);

    assertThat(theme.notes()).isEqualTo(figures.notes()).isEqualTo(1);
    assertThat(theme.people()).isEqualTo(figures.people());
    assertThat(theme.departments()).isEqualTo(figures.departments());
    assertThat(theme("m-" + loose).people()).isEqualTo(2);
    assertThat(theme("m-" + loose).departments()).isEqualTo(2);
  }

  @Test
  void A23_dots_are_of_the_latest_closed_round_that_asked_and_never_of_an_open_one() {
    String first = tale.round(Target.NOTE, one, other, loose, under);
    tale.dot("pana", first, one);
    tale.dot("pana", first, under);
    tale.dot("pben", first, loose);
    tale.close(first);
    String second = tale.round(Target.CLUSTER, named);
    tale.dot("pben", second, named);
    tale.dot("pben", second, named);
    assertThat(theme(named).dots()).isEqualTo(1);
    tale.close(second);
    String third = tale.round(Target.CLUSTER, named, unnamed);
    tale.dot("peva", third, unnamed);

    assertThat(theme(named))
        .extracting(Theme::dots, Theme::voters, Theme::round)
        .containsExactly(2, 1, second);
    assertThat(theme(unnamed)).extracting(Theme::dots, Theme::round).containsExactly(0, first);
    assertThat(theme("m-" + loose)).extracting(Theme::dots, Theme::voters).containsExactly(2, 2);
  }

  @Test
  void A24_a_later_look_counts_the_board_as_it_is_then() {
    List<Theme> run = themes();
    tale.fact(Tale.HOST, new NoteHidden(same, "other"));
    tale.fact(Tale.HOST, new NoteHidden(one, "personal"));
    tale.fact(Tale.HOST, new NotesPlaced(List.of(alone), unnamed));
    String added = tale.cluster("q1", "Forms", loose);

    List<Theme> now = Theming.now(Reading.of(tale.board()), run);

    assertThat(now).extracting(Theme::id).containsExactlyInAnyOrder(unnamed, added);
    assertThat(now.stream().filter(t -> t.id().equals(unnamed)).findFirst().orElseThrow())
        .extracting(Theme::notes, Theme::label)
        .containsExactly(2, "Machine name");
  }

  @Test
  void A25_what_is_in_no_theme_is_counted_beside_them() {
    assertThat(Theming.ungrouped(Reading.of(tale.board()), themes())).isEqualTo(1);
  }

  @Test
  void A26_the_same_board_gives_the_same_themes() {
    assertThat(themes()).isEqualTo(themes());
  }

  @Test
  void A27_a_machines_name_goes_with_the_hidden_note_that_it_came_from() {
    List<Theme> run =
        List.of(machine("Lost forms", "forms", "lost"), machine("Bob loses forms", "bob", "form"));
    tale.fact(Tale.HOST, new NoteHidden(loose, "personal"));

    List<Theme> now = Theming.now(Reading.of(tale.board()), run);

    assertThat(now)
        .filteredOn(t -> t.origin().equals("machine"))
        .extracting(Theme::label, Theme::keywords)
        .containsExactly(tuple("Lost forms", List.of("forms", "lost")), tuple("", List.of("form")));
  }

  private Theme machine(String label, String... keywords) {
    Theme some = theme("m-" + loose);
    return some.saying(label, List.of(keywords));
  }

  @Test
  void A30_a_draft_becomes_a_proposal_with_ids_and_counts_only() {
    String round = tale.round(Target.NOTE, one, other);
    tale.dot("pben", round, one);
    tale.close(round);
    Reading reading = Reading.of(tale.board());
    List<ThemeInput> inputs = Theming.inputs(reading, found);
    List<Theme> themes = Theming.named(reading, inputs, texts(inputs));

    List<Proposal> proposals = Drafting.of(tale.board(), themes, texts(inputs));

    assertThat(proposals).hasSize(3);
    Proposal first = proposals.get(0);
    assertThat(first.theme()).isEqualTo(named);
    assertThat(first.figures()).isEqualTo(new ThemeFigures("Late pay", 1, 1, 1, 1, 1));
    assertThat(first.evidence())
        .containsExactly(Evidence.note(one, "q1", 1), Evidence.vote(round, 1));
    assertThat(Set.copyOf(first.notes())).isEqualTo(Set.of(one, same));
  }

  private Theme theme(String id) {
    return themes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private List<Theme> themes() {
    Reading reading = Reading.of(tale.board());
    List<ThemeInput> inputs = Theming.inputs(reading, found);
    return Theming.named(reading, inputs, texts(inputs));
  }

  private static List<ThemeText> texts(List<ThemeInput> inputs) {
    return inputs.stream().map(ThemingTest::text).toList();
  }

  private static ThemeText text(ThemeInput input) {
    String first = input.notes().get(0).id();
    boolean byPeople = input.label() != null;
    return new ThemeText(
        input.id(),
        byPeople ? input.label() : "Machine name",
        !byPeople,
        List.of("late"),
        List.of(first),
        new Draft("Title", "How?", "Problem", "R5", List.of(first), 1, 1, List.of(), List.of()));
  }

  private static Group group(String cluster, String... notes) {
    List<Member> members = List.of(notes).stream().map(n -> new Member(n, 0.5)).toList();
    return new Group(cluster, "Group", true, List.of(), List.of(), 0.5, members);
  }
}
