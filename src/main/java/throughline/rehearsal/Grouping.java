package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's suggestions, all accepted; the same words of different people put under one card.
 */
final class Grouping {
  private final Stage stage;

  Grouping(Stage stage) {
    this.stage = stage;
  }

  void play(Step.Group step) {
    stage.go(step);
    accept(stage.studio().job("suggest"), step.minutes());
    mergeSameWords();
    stage.settle();
    check(stage);
  }

  private void accept(JsonNode job, int minutes) {
    JsonNode groups = job.path("result").path("groups");
    stage.findings().holds("the machine suggested no groups", groups.size() > 0);
    List<ObjectNode> taken = new ArrayList<>();
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (JsonNode group : groups) {
      ObjectNode one = Json.object();
      one.set("cluster", group.path("cluster").isMissingNode() ? null : group.get("cluster"));
      one.put("label", group.path("label").asText());
      ArrayNode notes = one.putArray("notes");
      group.path("members").forEach(m -> notes.add(m.path("note").asText()));
      notes.forEach(n -> expected.merge(n.asText(), 1, Integer::sum));
      taken.add(one);
    }
    String run = job.path("id").asText();
    if (stage.lanes().pace().shown()) {
      // Whoever watches sees them come one by one.
      for (ObjectNode one : taken) {
        accept(run, List.of(one));
        stage.lanes().rest(minutes / (double) taken.size());
      }
    } else if (!taken.isEmpty()) {
      accept(run, taken);
    }
    stage.settle();
    View board = stage.facilitator().view();
    for (Map.Entry<String, Integer> note : expected.entrySet()) {
      stage.findings().same("groups that offer note " + note.getKey(), 1, note.getValue());
      stage
          .findings()
          .holds(
              "note " + note.getKey() + " was accepted into a group and is loose",
              board.get("note", note.getKey()).has("c"));
    }
  }

  private void accept(String run, List<ObjectNode> groups) {
    ObjectNode data = Json.object().put("run", run);
    data.putArray("groups").addAll(groups);
    stage.facilitate("suggestion.accept", data);
  }

  private void mergeSameWords() {
    Map<String, Written> first = new LinkedHashMap<>();
    for (Written note : stage.notebook().all()) {
      if (stage.notebook().hidden(note.id())) {
        continue;
      }
      Written root = first.putIfAbsent(note.question() + "\n" + note.folded(), note);
      if (root != null && root.author() != note.author()) {
        ObjectNode data = Json.object().put("note", note.id()).put("into", root.id());
        stage.facilitate("note.merge", data);
        stage.counts().add(Counts.Of.NOTES_MERGED);
      }
    }
  }

  /** Every screen tells the same clusters with the same figures, and they are right. */
  static void check(Stage stage) {
    View board = stage.facilitator().view();
    Map<String, Figures> expected = new LinkedHashMap<>();
    board.of("cluster").keySet().forEach(c -> expected.put(c, Figures.ofCluster(board, c)));
    for (Client screen : stage.screens()) {
      View view = screen.view();
      Map<String, Figures> told = new LinkedHashMap<>();
      view.of("cluster").forEach((id, c) -> told.put(id, Figures.told(c)));
      stage.findings().sameTables("figures of clusters at " + screen.name(), expected, told);
      stage
          .findings()
          .sameTables(
              "where notes are at " + screen.name(), places(stage, board), places(stage, view));
    }
  }

  private static Map<String, String> places(Stage stage, View view) {
    Map<String, String> places = new LinkedHashMap<>();
    view.of("note")
        .forEach(
            (id, n) -> {
              if (!stage.notebook().hidden(id)) {
                places.put(id, n.path("c").asText() + "/" + n.path("into").asText());
              }
            });
    return places;
  }
}
