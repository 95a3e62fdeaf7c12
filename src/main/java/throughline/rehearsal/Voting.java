package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A blind round by its own rules: dots cast, dots that must be refused, figures after the close.
 */
final class Voting {
  private final Stage stage;
  private final Map<String, String> clusters = new HashMap<>();
  private Ballots ballots;

  Voting(Stage stage) {
    this.stage = stage;
  }

  void play(Step.Vote step) {
    Script.Round rules = step.round();
    stage.go(step);
    ObjectNode data = Json.object().put("target", rules.onNotes() ? "note" : "cluster");
    data.put("dots", rules.dotsPerPerson()).put("max", rules.maxPerItem());
    data.put("own", rules.selfVote());
    String id = stage.facilitate("round.open", data).made();
    stage.settle();
    JsonNode round = stage.facilitator().view().get("round", id);
    List<String> items = new ArrayList<>();
    round.path("items").forEach(i -> items.add(i.asText()));
    ballots = new Ballots(id, rules, items);
    clusters.putAll(themes());
    everybodyVotes(step);
    stage.settle();
    stage.onScreens("figures of an open round", false, v -> v.get("round", id).has("tally"));
    stage.facilitate("round.close", Json.object().put("round", id));
    stage.settle();
    stage.rounds().add(ballots);
    check();
  }

  private void everybodyVotes(Step.Vote step) {
    Map<String, List<Script.Vote>> votes =
        step.round().votes().stream().collect(Collectors.groupingBy(Script.Vote::participant));
    List<Lanes.Act> acts = new ArrayList<>();
    for (Player player : stage.present()) {
      double second = step.minutes() * 30.0 * acts.size() / stage.players().size();
      List<Script.Vote> own = votes.getOrDefault(player.id(), List.of());
      acts.add(new Lanes.Act(second, player, () -> vote(player, own)));
    }
    stage.lanes().play(acts);
  }

  private void vote(Player voter, List<Script.Vote> votes) {
    for (Script.Vote vote : votes) {
      String item = item(vote.item());
      for (int i = 0; i < vote.dots(); i++) {
        stage.counts().add(Counts.Of.VOTES_SENT);
        if (item == null) {
          stage.counts().refusedVote("no cluster holds a note of the theme");
        } else {
          cast(voter, item);
        }
      }
    }
    tryTooMuch(voter);
  }

  /** Also what has to be refused: one dot too many, and where that is not allowed, an own note. */
  private void tryTooMuch(Player voter) {
    Set<String> own = own(voter);
    if (ballots.used(voter.id()) > 0) {
      String item = ballots.tooMuch(voter.id(), own);
      if (item != null) {
        cast(voter, item);
      }
    }
    if (ballots.rules().onNotes() && !ballots.rules().selfVote()) {
      own.stream().filter(ballots.items()::contains).findFirst().ifPresent(n -> cast(voter, n));
    }
  }

  private void cast(Player voter, String item) {
    String expected = ballots.refusal(voter.id(), item, own(voter));
    ObjectNode data = Json.object().put("round", ballots.id()).put("item", item);
    Answer answer = voter.ask(Ask.of("dot.cast", data));
    stage
        .findings()
        .same("the answer to a dot of " + voter.id() + " on " + item, expected, answer.why());
    if (answer.done()) {
      stage.stored(answer);
      stage.counts().add(Counts.Of.VOTES_STORED);
      ballots.put(voter.id(), item);
    } else {
      stage.counts().refusedVote(answer.why());
    }
  }

  private Set<String> own(Player voter) {
    return stage.notebook().by(voter).stream().map(Written::id).collect(Collectors.toSet());
  }

  /** What is voted for on the board; null if nothing there stands for it. */
  private String item(String scriptItem) {
    if (!ballots.rules().onNotes()) {
      return clusters.get(scriptItem);
    }
    Written note = stage.notebook().byScript(scriptItem);
    return note == null ? null : root(stage.facilitator().view(), note.id());
  }

  private Map<String, String> themes() {
    Map<String, Script.Note> script = stage.script().notesById();
    Map<String, String> themeOf = new HashMap<>();
    for (Written note : stage.notebook().all()) {
      themeOf.put(note.id(), script.get(note.script()).theme());
    }
    return ThemeMap.of(themeOf, clusterOf(stage.facilitator().view()));
  }

  private static Map<String, String> clusterOf(View view) {
    Map<String, String> clusterOf = new HashMap<>();
    view.of("note", n -> n.has("c")).forEach((id, n) -> clusterOf.put(id, n.get("c").asText()));
    return clusterOf;
  }

  static String root(View view, String note) {
    String into = view.get("note", note).path("into").asText();
    return into.isEmpty() ? note : root(view, into);
  }

  private void check() {
    View board = stage.facilitator().view();
    check("tally", i -> i);
    check("now", i -> ballots.rules().onNotes() ? root(board, i) : i);
    check("themes", cluster(board, ballots));
    stage.onScreens(
        "voters of round " + ballots.id(),
        ballots.voters(),
        v -> v.get("round", ballots.id()).path("voters").asInt());
    stage.onScreens(
        "people of round " + ballots.id(),
        stage.present().size(),
        v -> v.get("round", ballots.id()).path("people").asInt());
    for (Player player : stage.present()) {
      Map<String, Integer> kept = new TreeMap<>();
      player
          .client()
          .mine()
          .get("dots", ballots.id())
          .properties()
          .forEach(e -> kept.put(e.getKey(), e.getValue().asInt()));
      stage.findings().same("own dots of " + player.id(), ballots.on(player.id()), kept);
    }
  }

  /** Where the dots on an item count now: for its cluster. */
  static UnaryOperator<String> cluster(View board, Ballots ballots) {
    Map<String, String> clusterOf = clusterOf(board);
    return ballots.rules().onNotes() ? clusterOf::get : item -> item;
  }

  private void check(String figure, UnaryOperator<String> as) {
    Map<String, Score> expected = ballots.scores(as);
    for (Client screen : stage.screens()) {
      Map<String, Score> told = new TreeMap<>();
      for (JsonNode row : screen.view().get("round", ballots.id()).path(figure)) {
        told.put(row.path(0).asText(), new Score(row.path(1).asInt(), row.path(2).asInt()));
      }
      stage
          .findings()
          .sameTables("\"" + figure + "\" of a round at " + screen.name(), expected, told);
    }
  }
}
