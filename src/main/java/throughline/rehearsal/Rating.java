package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Impact and effort, rated by everybody alone: said, said anew, taken back, and what must be
 * refused; after the close the figures, and a place that the room agrees on.
 */
final class Rating {
  private final Stage stage;
  private Verdicts verdicts;

  Rating(Stage stage) {
    this.stage = stage;
  }

  void play(Step.Rate step) {
    stage.go(step);
    boolean themes = !stage.facilitator().view().of("cluster").isEmpty();
    ObjectNode data = Json.object().put("target", themes ? "cluster" : "note");
    String id = stage.facilitate("rating.open", data).made();
    stage.settle();
    List<String> items = new ArrayList<>();
    stage.facilitator().view().get("rating", id).path("items").forEach(i -> items.add(i.asText()));
    verdicts = new Verdicts(id, items);
    everybodyRates(step);
    stage.settle();
    stage.onScreens("figures of an open rating", false, v -> v.get("rating", id).has("figures"));
    stage.facilitate("rating.close", Json.object().put("rating", id));
    stage.settle();
    stage.ratings().add(verdicts);
    tooLate();
    agree();
    check();
  }

  private void everybodyRates(Step.Rate step) {
    List<Lanes.Act> acts = new ArrayList<>();
    for (Player player : stage.present()) {
      double second = step.minutes() * 30.0 * acts.size() / stage.players().size();
      acts.add(new Lanes.Act(second, player, () -> rate(player)));
    }
    stage.lanes().play(acts);
  }

  /** Most items; of some they think better, some they leave out, and one they take back. */
  private void rate(Player player) {
    for (String item : verdicts.items()) {
      int dice = Verdict.dice(player.id(), item);
      Verdict verdict = Verdict.of(player.id(), item);
      if (dice % 6 == 0) {
        continue;
      }
      if (dice % 7 == 0) {
        say(player, item, verdict.other(), null);
      }
      say(player, item, verdict, null);
      if (dice % 11 == 0) {
        takeBack(player, item);
      }
    }
    say(player, verdicts.items().get(0), new Verdict(6, 1), "BAD_VALUE");
    say(player, "nowhere", new Verdict(1, 1), "NO_SUCH_ITEM");
  }

  private void say(Player player, String item, Verdict verdict, String expected) {
    ObjectNode data = Json.object().put("rating", verdicts.id()).put("item", item);
    data.put("impact", verdict.impact()).put("effort", verdict.effort());
    if (answered(player, "item.rate", data, expected)) {
      verdicts.put(player.id(), item, verdict);
    }
  }

  private void takeBack(Player player, String item) {
    ObjectNode data = Json.object().put("rating", verdicts.id()).put("item", item);
    if (answered(player, "item.unrate", data, null)) {
      verdicts.put(player.id(), item, null);
    }
  }

  private boolean answered(Player player, String command, ObjectNode data, String expected) {
    stage.counts().add(Counts.Of.RATINGS_SENT);
    Answer answer = player.ask(Ask.of(command, data));
    stage
        .findings()
        .same("the answer to " + command + " of " + player.id(), expected, answer.why());
    if (answer.done()) {
      stage.stored(answer);
      stage.counts().add(Counts.Of.RATINGS_STORED);
    }
    return answer.done();
  }

  private void tooLate() {
    stage.present().stream()
        .findFirst()
        .ifPresent(p -> say(p, verdicts.items().get(0), new Verdict(3, 3), "RATING_CLOSED"));
  }

  /** After the talk about what people see most differently. */
  private void agree() {
    String item = verdicts.items().get(0);
    ObjectNode data = Json.object().put("rating", verdicts.id()).put("item", item);
    stage.facilitate("item.place", data.put("impact", 4).put("effort", 2));
    stage.settle();
    verdicts.agree(item, new Verdict(4, 2));
  }

  private void check() {
    String id = verdicts.id();
    for (Client screen : stage.screens()) {
      JsonNode rating = screen.view().get("rating", id);
      for (String figure : List.of("figures", "now")) {
        stage
            .findings()
            .sameTables(
                "\"" + figure + "\" of a rating at " + screen.name(),
                verdicts.figures(i -> i),
                told(rating.path(figure)));
      }
      stage.findings().sameTables("places at " + screen.name(), places(), placed(rating));
    }
    stage.onScreens("raters", verdicts.raters(), v -> v.get("rating", id).path("raters").asInt());
    int people = stage.present().size();
    stage.onScreens(
        "people of the rating", people, v -> v.get("rating", id).path("people").asInt());
    for (Player player : stage.present()) {
      Map<String, String> kept = new TreeMap<>();
      JsonNode own = player.client().mine().get("rated", id).path("items");
      own.properties()
          .forEach(e -> kept.put(e.getKey(), e.getValue().get(0) + "," + e.getValue().get(1)));
      stage.findings().same("own ratings of " + player.id(), verdicts.of(player.id()), kept);
    }
  }

  private static Map<String, List<Double>> told(JsonNode rows) {
    Map<String, List<Double>> told = new TreeMap<>();
    for (JsonNode row : rows) {
      List<Double> numbers = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        numbers.add(row.get(i).asDouble());
      }
      told.put(row.get(0).asText(), numbers);
    }
    return told;
  }

  private Map<String, List<Double>> places() {
    Map<String, List<Double>> places = new TreeMap<>();
    verdicts
        .agreed()
        .forEach((item, p) -> places.put(item, List.of((double) p.impact(), (double) p.effort())));
    return places;
  }

  private static Map<String, List<Double>> placed(JsonNode rating) {
    Map<String, List<Double>> placed = new TreeMap<>();
    rating
        .path("places")
        .properties()
        .forEach(
            e ->
                placed.put(
                    e.getKey(),
                    List.of(e.getValue().get(0).asDouble(), e.getValue().get(1).asDouble())));
    return placed;
  }
}
