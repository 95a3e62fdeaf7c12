package throughline.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import throughline.board.Board;
import throughline.board.Cluster;
import throughline.board.Figures;
import throughline.board.Note;
import throughline.board.Translation;
import throughline.synthesis.Group;
import throughline.synthesis.Grouping;
import throughline.synthesis.Member;
import throughline.synthesis.NoteText;
import throughline.synthesis.ThemeInput;
import throughline.synthesis.ThemeText;

/**
 * Themes of a board: every cluster that holds a note, and the machine's groups of what is loose.
 * Counts are taken from the board each time, so that a list of themes never shows an old number.
 */
final class Theming {
  private Theming() {}

  /** What is to be named and drafted: clusters as they are, then the groups of loose notes. */
  static List<ThemeInput> inputs(Reading reading, Grouping found) {
    List<ThemeInput> inputs = new ArrayList<>();
    for (Cluster cluster : reading.clusters()) {
      inputs.add(new ThemeInput(cluster.id(), name(cluster), texts(reading, reading.in(cluster))));
    }
    for (Group group : found.groups()) {
      if (group.clusterId() == null) {
        looseByQuestion(reading, group)
            .forEach(notes -> inputs.add(new ThemeInput(id(notes), null, texts(reading, notes))));
      }
    }
    return inputs;
  }

  /** What people called it, or null. */
  private static String name(Cluster cluster) {
    return cluster.label().isEmpty() ? null : cluster.label();
  }

  /** A machine's theme keeps its id as long as its first note is in it. */
  private static String id(List<String> notes) {
    return "m-" + notes.get(0);
  }

  /** Loose notes of a group, each with what is merged under it, in the order of writing. */
  private static List<List<String>> looseByQuestion(Reading reading, Group group) {
    Set<String> members = new HashSet<>(group.members().stream().map(Member::noteId).toList());
    Map<String, List<String>> notes = new LinkedHashMap<>();
    reading
        .loose()
        .filter(n -> members.contains(reading.board().root(n).id()))
        .forEach(n -> notes.computeIfAbsent(n.question(), q -> new ArrayList<>()).add(n.id()));
    return List.copyOf(notes.values());
  }

  private static List<NoteText> texts(Reading reading, List<String> notes) {
    return notes.stream().map(id -> reading.text(reading.board().notes().get(id))).toList();
  }

  /** The themes of a run, named and counted. */
  static List<Theme> named(Reading reading, List<ThemeInput> inputs, List<ThemeText> texts) {
    Map<String, ThemeText> byId = new HashMap<>();
    texts.forEach(t -> byId.put(t.id(), t));
    List<Theme> uncounted = new ArrayList<>();
    for (ThemeInput input : inputs) {
      boolean ofBoard = reading.board().clusters().containsKey(input.id());
      uncounted.add(
          uncounted(
              input.id(),
              ofBoard,
              byId.get(input.id()),
              input.notes().stream().map(NoteText::id).toList()));
    }
    return now(reading, uncounted);
  }

  private static Theme uncounted(String id, boolean ofBoard, ThemeText text, List<String> notes) {
    return new Theme(
        id,
        ofBoard ? id : null,
        ofBoard ? Theme.BOARD : Theme.MACHINE,
        "",
        text.label(),
        text.provisionalLabel(),
        text.keywords(),
        0,
        0,
        0,
        0,
        0,
        null,
        notes,
        text.centralNoteIds(),
        null);
  }

  /**
   * The themes as the board is now, knowing what a run said: clusters made since are there too,
   * machine's groups hold what is still loose and shown, and go when nothing is left.
   */
  static List<Theme> now(Reading reading, List<Theme> run) {
    Map<String, Theme> said = new HashMap<>();
    List<Theme> speakable = run.stream().map(t -> speakable(reading, t)).toList();
    speakable.stream().filter(Theme::ofBoard).forEach(t -> said.put(t.cluster(), t));
    List<Theme> themes = new ArrayList<>();
    for (Cluster cluster : reading.clusters()) {
      themes.add(ofBoard(reading, cluster, said.get(cluster.id())));
    }
    speakable.stream()
        .filter(t -> !t.ofBoard())
        .forEach(t -> ofMachine(reading, t).forEach(themes::add));
    themes.sort(
        Comparator.<Theme>comparingInt(t -> reading.place(t.question()))
            .thenComparing(Theme::dots, Comparator.reverseOrder())
            .thenComparing(Theme::notes, Comparator.reverseOrder())
            .thenComparing(Theme::id));
    return themes;
  }

  /** What a run said, without words of notes that were hidden or taken back since. */
  private static Theme speakable(Reading reading, Theme said) {
    List<Note> then = said.noteIds().stream().map(reading.board().notes()::get).toList();
    List<Note> left = then.stream().filter(n -> n != null && reading.readable(n)).toList();
    if (left.size() == then.size()) {
      return said;
    }
    Spoken spoken = new Spoken(left.stream().flatMap(Theming::words).toList());
    return said.saying(spoken.label(said.label()), spoken.keywords(said.keywords()));
  }

  /** A name may have come from what was entered as its English. */
  private static Stream<String> words(Note note) {
    return Stream.of(note.text(), Translation.text(note.translation())).filter(Objects::nonNull);
  }

  /** Notes in no theme, counted as everywhere. */
  static int ungrouped(Reading reading, List<Theme> themes) {
    Set<String> in = new HashSet<>();
    themes.forEach(t -> in.addAll(t.noteIds()));
    return Figures.of(reading.notes().filter(n -> !in.contains(n.id()))).notes();
  }

  private static Theme ofBoard(Reading reading, Cluster cluster, Theme said) {
    Board board = reading.board();
    boolean byPeople = !cluster.label().isEmpty();
    return counted(
        cluster.id(),
        cluster.id(),
        cluster.question(),
        byPeople || said == null ? cluster.label() : said.label(),
        !byPeople && said != null && said.provisional(),
        said == null ? List.of() : said.keywords(),
        reading.in(cluster),
        said == null ? List.of() : said.centralNotes(),
        Figures.of(board, cluster.id()),
        Dots.of(board, cluster.id()));
  }

  private static Stream<Theme> ofMachine(Reading reading, Theme said) {
    Board board = reading.board();
    List<Note> notes =
        said.noteIds().stream()
            .map(board.notes()::get)
            .filter(n -> n != null && reading.readable(n) && board.clusterOf(n) == null)
            .toList();
    if (notes.isEmpty()) {
      return Stream.empty();
    }
    List<String> ids = notes.stream().map(Note::id).toList();
    return Stream.of(
        counted(
            said.id(),
            null,
            notes.get(0).question(),
            said.label(),
            said.provisional(),
            said.keywords(),
            ids,
            said.centralNotes(),
            Figures.of(notes.stream()),
            Dots.on(board, Set.copyOf(ids))));
  }

  private static Theme counted(
      String id,
      String cluster,
      String question,
      String label,
      boolean provisional,
      List<String> keywords,
      List<String> notes,
      List<String> central,
      Figures figures,
      Dots dots) {
    Set<String> still = new LinkedHashSet<>(central);
    still.retainAll(Set.copyOf(notes));
    return new Theme(
        id,
        cluster,
        cluster == null ? Theme.MACHINE : Theme.BOARD,
        question,
        label,
        provisional,
        keywords,
        figures.notes(),
        figures.people(),
        figures.departments(),
        dots.dots(),
        dots.voters(),
        dots.roundId(),
        notes,
        List.copyOf(still),
        null);
  }
}
