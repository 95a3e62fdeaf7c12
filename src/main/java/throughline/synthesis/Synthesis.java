package throughline.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import throughline.synthesis.names.Naming;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.vectors.Embedder;

/**
 * Groups loose notes and puts themes into words. Offline and repeatable: the same input gives the
 * same answer, also when its notes come in another order. Thread-safe; the models are loaded at the
 * first use, which takes a second or two; every call computes for seconds, so never call it on an
 * event loop.
 */
public final class Synthesis {
  private final Embedder embedder = new Embedder();

  /** As {@link #suggest(List, List, Locale, Progress)}, in English. */
  public Grouping suggest(List<NoteText> notes, List<HumanCluster> clusters, Progress progress) {
    return suggest(notes, clusters, Locale.ENGLISH, progress);
  }

  /**
   * Proposes groups for the notes that stand in no human cluster, question by question. Human
   * clusters are fixed points: a group may extend one, never move, merge or rename it.
   *
   * @param language of the label of a group of which nothing may be shown
   * @throws IllegalArgumentException when two notes have the same id
   */
  public Grouping suggest(
      List<NoteText> notes, List<HumanCluster> clusters, Locale language, Progress progress) {
    var reading = new Reading(notes, embedder, progress);
    var question = notes.stream().collect(Collectors.toMap(NoteText::id, NoteText::question));
    var byQuestion = new TreeMap<Integer, List<ReadNote>>();
    reading
        .notes()
        .forEach(
            n -> byQuestion.computeIfAbsent(question.get(n.id()), q -> new ArrayList<>()).add(n));
    var found = new ArrayList<QuestionGroups.Found>();
    var loose = new ArrayList<String>();
    int done = 0;
    for (var ofQuestion : byQuestion.values()) {
      var groups = new QuestionGroups(ofQuestion, clusters);
      found.addAll(sorted(groups.found()));
      groups.loose().forEach(n -> loose.add(n.id()));
      progress.at("grouping", ++done, byQuestion.size());
    }
    return new Grouping(
        named(found, reading, clusters, language, progress),
        loose,
        unread(reading, clusters, found));
  }

  private static List<QuestionGroups.Found> sorted(List<QuestionGroups.Found> found) {
    return found.stream()
        .sorted(
            Comparator.comparing((QuestionGroups.Found f) -> f.human() == null)
                .thenComparing(f -> -f.members().size())
                .thenComparing(f -> f.members().keySet().iterator().next().id()))
        .toList();
  }

  private List<Group> named(
      List<QuestionGroups.Found> found,
      Reading reading,
      List<HumanCluster> clusters,
      Locale language,
      Progress progress) {
    var taken = clusters.stream().map(HumanCluster::label).collect(Collectors.toSet());
    var naming =
        new Naming(reading.readable(), reading::place, taken, Frames.in(language).unnamed());
    var groups = new ArrayList<Group>();
    for (var f : found) {
      groups.add(f.human() == null ? newGroup(f, naming) : extension(f));
      progress.at("naming", groups.size(), found.size());
    }
    return groups;
  }

  private static Group newGroup(QuestionGroups.Found f, Naming naming) {
    var name = naming.name(Central.first(f.members().keySet()));
    return new Group(
        null,
        name.label(),
        name.provisional(),
        name.alternatives(),
        name.keywords(),
        rounded(f.cohesion()),
        members(f));
  }

  private static Group extension(QuestionGroups.Found f) {
    return new Group(
        f.human().id(),
        f.human().label(),
        false,
        List.of(),
        List.of(),
        rounded(f.cohesion()),
        members(f));
  }

  private static List<Member> members(QuestionGroups.Found f) {
    return f.members().entrySet().stream()
        .sorted(
            Map.Entry.<ReadNote, Double>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().id()))
        .map(e -> new Member(e.getKey().id(), rounded(e.getValue())))
        .toList();
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  private static List<String> unread(
      Reading reading, List<HumanCluster> clusters, List<QuestionGroups.Found> found) {
    var placed = new HashSet<String>();
    clusters.forEach(c -> placed.addAll(c.noteIds()));
    found.forEach(f -> f.members().keySet().forEach(n -> placed.add(n.id())));
    return reading.notes().stream()
        .filter(n -> !n.readable() && !placed.contains(n.id()))
        .map(ReadNote::id)
        .toList();
  }

  /** As {@link #themes(List, List, Locale, Progress)}, in English. */
  public List<ThemeText> themes(
      List<ThemeInput> themes, List<NoteText> allNotes, Progress progress) {
    return themes(themes, allNotes, Locale.ENGLISH, progress);
  }

  /**
   * Names each theme that has no label and drafts a challenge statement for it.
   *
   * @param allNotes of the board: what is common to all of them sets no theme apart. Notes of a
   *     theme that are missing here are added.
   * @param language of the fixed words (English or Spanish); rewritten notes stay English
   * @return one for each theme, in the same order
   * @throws IllegalArgumentException when two different notes have the same id
   */
  public List<ThemeText> themes(
      List<ThemeInput> themes, List<NoteText> allNotes, Locale language, Progress progress) {
    var all = new LinkedHashMap<String, NoteText>();
    allNotes.forEach(n -> keep(all, n));
    themes.forEach(t -> t.notes().forEach(n -> keep(all, n)));
    var reading = new Reading(List.copyOf(all.values()), embedder, progress);
    return new ThemeTexts(reading, language).of(themes, progress);
  }

  private static void keep(Map<String, NoteText> all, NoteText note) {
    var other = all.putIfAbsent(note.id(), note);
    if (other != null && !other.text().equals(note.text())) {
      throw new IllegalArgumentException("two notes have the id " + note.id());
    }
  }
}
