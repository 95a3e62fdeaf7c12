package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The reveal of a question: texts on every screen, except what the server holds back. */
final class Reading {
  private final Stage stage;

  Reading(Stage stage) {
    this.stage = stage;
  }

  void play(Step.Read step) {
    String question = Stage.question(step.question());
    stage.go(step);
    stage.notebook().revealed(question, System.nanoTime());
    stage.facilitate("question.reveal", Json.object().put("q", question));
    stage.settle();
    look(question);
    check(question);
    late(step);
  }

  /** The facilitator looks at what is held, and lets through what people are going to vote on. */
  private void look(String question) {
    Set<String> wanted = wanted();
    Map<String, JsonNode> held =
        stage
            .facilitator()
            .view()
            .of("note", n -> n.path("q").asText().equals(question) && n.has("held"));
    held.keySet().forEach(stage.notebook()::held);
    stage.counts().add(Counts.Of.NOTES_HELD, held.size());
    check(question);
    for (String note : held.keySet()) {
      if (wanted.contains(note)) {
        stage.notebook().released(note, System.nanoTime());
        stage.facilitate("note.release", Json.object().put("note", note));
        stage.counts().add(Counts.Of.NOTES_RELEASED);
      }
    }
    stage.settle();
  }

  private Set<String> wanted() {
    return stage.script().voteRounds().stream()
        .filter(Script.Round::onNotes)
        .flatMap(r -> r.votes().stream())
        .map(v -> stage.notebook().byScript(v.item()))
        .filter(n -> n != null)
        .map(Written::id)
        .collect(Collectors.toSet());
  }

  private void check(String question) {
    List<Written> all = stage.notebook().of(question);
    List<Written> shown = all.stream().filter(n -> !stage.notebook().hidden(n.id())).toList();
    Map<String, String> texts =
        shown.stream().collect(Collectors.toMap(Written::id, Written::text));
    stage.room().forEach(c -> compare(c, question, texts));
    compare(
        stage.facilitator(),
        question,
        all.stream().collect(Collectors.toMap(Written::id, Written::text)));
    for (Written note : all) {
      boolean held = note.author().client().mine().get("note", note.id()).path("held").asBoolean();
      stage
          .findings()
          .same(
              "whether its author knows that note " + note.script() + " is held",
              stage.notebook().hidden(note.id()),
              held);
    }
  }

  /** As it was typed, on this screen. */
  private void compare(Client client, String question, Map<String, String> texts) {
    Map<String, String> seen =
        client.view().of("note", n -> n.path("q").asText().equals(question)).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().path("text").asText()));
    stage.findings().sameTables("notes of " + question + " at " + client.name(), texts, seen);
  }

  /** Who comes after the first round finds it revealed. */
  private void late(Step.Read step) {
    List<Lanes.Act> acts = new ArrayList<>();
    for (Player player : stage.players()) {
      int at = player.part().guest().joinedAfterS();
      if (!player.in() && step.question() == 0) {
        double second = Math.max(0, Math.min(step.minutes() * 60, at - first()));
        acts.add(new Lanes.Act(second, player, () -> Arriving.join(stage, player)));
      }
    }
    if (!acts.isEmpty()) {
      stage.lanes().play(acts);
      stage.settle();
      check(Stage.question(step.question()));
    }
  }

  private int first() {
    return stage.script().agenda().stream()
        .filter(p -> Agenda.kind(p.phase()).equals("ideate"))
        .findFirst()
        .map(p -> p.minutes() * 60)
        .orElse(0);
  }
}
