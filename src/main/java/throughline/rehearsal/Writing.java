package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A silent round: notes at their times, retries, lost connections, people who come late. */
final class Writing {
  private final Stage stage;
  private final Map<String, Sent> sent = new ConcurrentHashMap<>();
  private final Map<Player, Integer> many = new HashMap<>();

  private record Sent(Ask ask, Answer answer) {}

  Writing(Stage stage) {
    this.stage = stage;
  }

  void play(Step.Write step) {
    stage.go(step);
    stage.facilitate("timer.start", Json.object().put("seconds", step.minutes() * 60));
    List<Lanes.Act> acts = new ArrayList<>();
    late(step, acts);
    Set<Player> writers = new HashSet<>();
    for (Script.Note note : stage.script().notes()) {
      if (note.question() == step.question()) {
        Player author = stage.player(note.participant());
        writers.add(author);
        acts.add(new Lanes.Act(note.tS(), author, () -> write(author, note)));
      }
    }
    writers.forEach(w -> acts.add(new Lanes.Act(step.minutes() * 60, w, () -> done(w))));
    stage.lanes().play(acts);
    stage.facilitate("timer.stop", Json.object());
    stage.settle();
    check(Stage.question(step.question()), writers.size());
  }

  /** Who comes late to the first question comes while the others write. */
  private void late(Step.Write step, List<Lanes.Act> acts) {
    for (Player player : stage.players()) {
      int at = player.part().guest().joinedAfterS();
      if (!player.in() && (at < step.minutes() * 60 || step.question() > 0)) {
        acts.add(new Lanes.Act(step.question() > 0 ? 0 : at, player, () -> join(player)));
      }
    }
  }

  private void join(Player player) {
    Arriving.join(stage, player);
  }

  private void write(Player author, Script.Note note) {
    stage.counts().add(Counts.Of.NOTES_SENT);
    Script.Note before = stage.script().retryOf(note);
    if (before != null) {
      again(author, note, before);
      return;
    }
    String question = Stage.question(note.question());
    ObjectNode data = Json.object().put("q", question);
    data.put("text", note.text()).put("lang", note.lang());
    Ask ask = Ask.of("note.add", data);
    long at = System.nanoTime();
    Answer answer = send(author, ask);
    sent.put(note.id(), new Sent(ask, answer));
    stage.findings().same("the answer to note " + note.id(), null, answer.why());
    if (answer.done()) {
      stage.stored(answer);
      stage.counts().add(Counts.Of.NOTES_STORED);
      stage
          .notebook()
          .add(
              new Written(
                  note.id(), answer.made(), question, author, note.text(), at, answer.last()));
    }
  }

  /** Every second note of a luckless phone is sent just before its connection goes. */
  private Answer send(Player author, Ask ask) {
    boolean lost = author.part().loses() && count(author) % 2 == 1;
    if (lost) {
      stage.counts().add(Counts.Of.RESENT_AFTER_LOSS);
      return author.client().askAndLose(ask);
    }
    return author.ask(ask);
  }

  private synchronized int count(Player author) {
    return many.merge(author, 1, Integer::sum);
  }

  /** The same command sent again is answered as before and makes nothing new. */
  private void again(Player author, Script.Note note, Script.Note before) {
    Sent first = sent.get(before.id());
    Answer answer = author.ask(first.ask());
    stage.findings().same("the answer to the retry " + note.id(), first.answer(), answer);
    stage.counts().add(Counts.Of.NOTES_FOLDED);
    stage.notebook().fold(note.id(), stage.notebook().byScript(before.id()));
  }

  private void done(Player player) {
    Answer answer = player.ask(Ask.of("done.mark", Json.object().put("on", true)));
    stage.findings().same("the answer to " + player.id() + " being done", null, answer.why());
    stage.stored(answer);
  }

  /** Everybody sees how many, nobody what. */
  private void check(String question, int writers) {
    int written = stage.notebook().of(question).size();
    stage.onScreens(
        "notes on " + question + " while they are hidden",
        written,
        v -> v.get("question", question).path("notes").asInt());
    stage.onScreens(
        "texts on " + question + " while they are hidden",
        0,
        v -> v.of("note", n -> n.path("q").asText().equals(question)).size());
    stage.onScreens("people done", writers, v -> v.get("run", "").path("ready").asInt());
    stage.onScreens(
        "people in", stage.present().size(), v -> v.get("run", "").path("people").asInt());
    for (Written note : stage.notebook().of(question)) {
      JsonNode own = note.author().client().mine().get("note", note.id());
      stage
          .findings()
          .same(
              "what " + note.author().id() + " reads of their note " + note.script(),
              note.text(),
              own.path("text").asText());
    }
  }
}
