package throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import throughline.synthesis.vectors.Embedder;

/**
 * What the offline command writes.
 *
 * @param model names the sentence model
 * @param clusters human clusters with what is added to them, then new ones
 * @param unassigned ids of notes in no cluster, unread ones among them
 * @param unread ids of notes to be placed by hand
 */
record Report(String model, List<Cluster> clusters, List<String> unassigned, List<String> unread) {

  /** One cluster with its theme; {@code confidence} by note id, of those that were added. */
  record Cluster(
      String id,
      boolean human,
      String label,
      boolean provisional,
      List<String> alternatives,
      List<String> keywords,
      double cohesion,
      List<String> noteIds,
      Map<String, Double> confidence,
      Draft draft) {}

  static Report of(Synthesis synthesis, List<NoteText> notes, List<HumanCluster> people) {
    var grouping = synthesis.suggest(notes, people, Progress.SILENT);
    var byId = notes.stream().collect(Collectors.toMap(NoteText::id, Function.identity()));
    var groups = new LinkedHashMap<String, Group>();
    var members = new LinkedHashMap<String, List<String>>();
    people.forEach(
        p ->
            members.put(
                p.id(), new ArrayList<>(p.noteIds().stream().filter(byId::containsKey).toList())));
    for (var group : grouping.groups()) {
      var id = group.clusterId() != null ? group.clusterId() : free(members, groups.size() + 1);
      groups.put(id, group);
      group
          .members()
          .forEach(m -> members.computeIfAbsent(id, i -> new ArrayList<>()).add(m.noteId()));
    }
    var labels = people.stream().collect(Collectors.toMap(HumanCluster::id, HumanCluster::label));
    var themes =
        members.entrySet().stream()
            .map(
                e ->
                    new ThemeInput(
                        e.getKey(),
                        label(labels, groups, e.getKey()),
                        e.getValue().stream().map(byId::get).toList()))
            .toList();
    var clusters =
        synthesis.themes(themes, notes, Progress.SILENT).stream()
            .map(
                t ->
                    cluster(t, groups.get(t.id()), labels.containsKey(t.id()), members.get(t.id())))
            .toList();
    var unassigned = new ArrayList<>(grouping.loose());
    unassigned.addAll(grouping.unread());
    return new Report(Embedder.MODEL, clusters, unassigned, grouping.unread());
  }

  private static String free(Map<String, List<String>> taken, int from) {
    int n = from;
    while (taken.containsKey("g" + n)) {
      n++;
    }
    return "g" + n;
  }

  /** A name already proposed stays, so that preview and theme agree. */
  private static String label(Map<String, String> labels, Map<String, Group> groups, String id) {
    if (labels.containsKey(id)) {
      return labels.get(id);
    }
    return groups.get(id).provisionalLabel() ? null : groups.get(id).label();
  }

  private static Cluster cluster(
      ThemeText theme, Group group, boolean human, List<String> noteIds) {
    var confidence = new HashMap<String, Double>();
    if (group != null) {
      group.members().forEach(m -> confidence.put(m.noteId(), m.confidence()));
    }
    return new Cluster(
        theme.id(),
        human,
        theme.label(),
        theme.provisionalLabel(),
        group == null ? List.of() : group.alternatives(),
        theme.keywords(),
        group == null ? 1 : group.confidence(),
        noteIds,
        new java.util.TreeMap<>(confidence),
        theme.draft());
  }
}
