package throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.synthesis.clusters.Consensus;
import throughline.synthesis.clusters.Partition;
import throughline.synthesis.text.Folding;
import throughline.synthesis.text.ReadNote;

/** Groups the loose notes of one question around what people have grouped already. */
final class QuestionGroups {
  private static final int FEWEST_NOTES = 8;
  private static final int SMALLEST_GROUP = 3;
  private static final int SMALLEST_VARIETY = 2;

  /** A group before it has a name: {@code human} is null for a new one. */
  record Found(HumanCluster human, Map<ReadNote, Double> members, double cohesion) {}

  private final Map<String, HumanCluster> humanOf = new HashMap<>();
  private final Map<String, HumanCluster> humanOfText = new HashMap<>();
  private final Map<HumanCluster, Map<ReadNote, Double>> additions = new LinkedHashMap<>();
  private final Map<HumanCluster, Double> cohesion = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final List<ReadNote> loose = new ArrayList<>();

  /** One point of the clustering: a note people placed, or all loose notes of one text. */
  private record Item(ReadNote note, List<ReadNote> all, HumanCluster human) {}

  /**
   * @param notes of one question, by cleaned text, then id
   */
  QuestionGroups(List<ReadNote> notes, List<HumanCluster> clusters) {
    clusters.forEach(c -> c.noteIds().forEach(id -> humanOf.putIfAbsent(id, c)));
    for (var note : notes) {
      if (humanOf.containsKey(note.id())) {
        humanOfText.putIfAbsent(Folding.fold(note.text()), humanOf.get(note.id()));
        humanOfText.putIfAbsent(Folding.fold(note.original()), humanOf.get(note.id()));
      }
    }
    cluster(items(notes), clusters);
    additions.forEach(
        (human, members) ->
            found.add(new Found(human, members, cohesion.getOrDefault(human, 1.0))));
  }

  List<Found> found() {
    return found;
  }

  List<ReadNote> loose() {
    return loose;
  }

  private List<Item> items(List<ReadNote> notes) {
    var items = new ArrayList<Item>();
    var texts = new TreeMap<String, Item>();
    for (var note : notes) {
      var human = humanOf.get(note.id());
      var text = Folding.fold(note.text());
      var twin = humanOfText.getOrDefault(Folding.fold(note.original()), humanOfText.get(text));
      if (human != null) {
        if (note.readable()) {
          items.add(new Item(note, List.of(), human));
        }
      } else if (twin != null) {
        add(twin, note, 1);
      } else if (note.readable()) {
        texts.computeIfAbsent(text, t -> new Item(note, new ArrayList<>(), null)).all().add(note);
      }
    }
    items.addAll(texts.values());
    items.sort(
        java.util.Comparator.comparing((Item i) -> Folding.fold(i.note().text()))
            .thenComparing(i -> i.note().id()));
    return items;
  }

  private void add(HumanCluster human, ReadNote note, double confidence) {
    additions.computeIfAbsent(human, h -> new LinkedHashMap<>()).put(note, confidence);
  }

  private void cluster(List<Item> items, List<HumanCluster> clusters) {
    var human =
        items.stream()
            .mapToInt(i -> i.human() == null ? -1 : clusters.indexOf(i.human()))
            .toArray();
    var points = items.stream().map(i -> i.note().point()).toArray(double[][]::new);
    var partition =
        items.size() < FEWEST_NOTES
            ? Consensus.untouched(human)
            : Consensus.of(points, human, Consensus.CUT);
    var byCluster = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < items.size(); i++) {
      byCluster.computeIfAbsent(partition.clusterOf()[i], c -> new ArrayList<>()).add(i);
    }
    byCluster.values().forEach(indexes -> keep(items, indexes, partition));
  }

  private void keep(List<Item> items, List<Integer> indexes, Partition partition) {
    var human =
        indexes.stream()
            .map(i -> items.get(i).human())
            .filter(h -> h != null)
            .findFirst()
            .orElse(null);
    var members = new LinkedHashMap<ReadNote, Double>();
    for (int i : indexes) {
      items.get(i).all().forEach(note -> members.put(note, partition.confidence(i)));
    }
    double mean = indexes.stream().mapToDouble(partition::confidence).average().orElse(1);
    if (human != null) {
      cohesion.put(human, mean);
      members.forEach((note, confidence) -> add(human, note, confidence));
    } else if (members.size() < SMALLEST_GROUP || indexes.size() < SMALLEST_VARIETY) {
      loose.addAll(members.keySet());
    } else {
      found.add(new Found(null, members, mean));
    }
  }
}
