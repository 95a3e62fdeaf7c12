package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Everything that one rehearsal is played with, handed from step to step. */
final class Stage {
  private static final Duration SETTLING = Duration.ofSeconds(20);

  private final Script script;
  private final Lanes lanes;
  private final Studio studio;
  private final Client projector;
  private final List<Player> players;
  private final Findings findings = new Findings();
  private final Counts counts = new Counts();
  private final Notebook notebook = new Notebook();
  private final List<Ballots> rounds = new ArrayList<>();
  private final List<Verdicts> ratings = new ArrayList<>();
  private final AtomicLong latest = new AtomicLong();
  private final Map<String, Player> byId = new ConcurrentHashMap<>();

  Stage(Script script, Lanes lanes, Studio studio, Client projector, List<Player> players) {
    this.script = script;
    this.lanes = lanes;
    this.studio = studio;
    this.projector = projector;
    this.players = players;
    players.forEach(p -> byId.put(p.id(), p));
  }

  Script script() {
    return script;
  }

  Lanes lanes() {
    return lanes;
  }

  Studio studio() {
    return studio;
  }

  Client facilitator() {
    return studio.client();
  }

  Client projector() {
    return projector;
  }

  Findings findings() {
    return findings;
  }

  Counts counts() {
    return counts;
  }

  Notebook notebook() {
    return notebook;
  }

  /** Rounds that are over, in their order. */
  List<Ballots> rounds() {
    return rounds;
  }

  /** Ratings that are over, in their order. */
  List<Verdicts> ratings() {
    return ratings;
  }

  List<Player> players() {
    return players;
  }

  Player player(String id) {
    return byId.get(id);
  }

  List<Player> present() {
    return players.stream().filter(Player::in).toList();
  }

  /** The devices of the room: everybody who is in, and the projector. */
  List<Client> room() {
    List<Client> room = new ArrayList<>(present().stream().map(Player::client).toList());
    room.add(projector);
    return room;
  }

  /** All screens there are. */
  List<Client> screens() {
    List<Client> screens = room();
    screens.add(facilitator());
    return screens;
  }

  /** Something was stored at this version. */
  void stored(Answer answer) {
    latest.accumulateAndGet(answer.last(), Math::max);
  }

  /** A command of the facilitator that has to work. */
  Answer facilitate(String command, ObjectNode data) {
    lanes.pace().check();
    Answer answer = facilitator().ask(command, data);
    if (!answer.done()) {
      throw new Trouble("The facilitator's " + command + " was refused: " + answer.why() + ".");
    }
    stored(answer);
    return answer;
  }

  void go(Step step) {
    facilitate("activity.go", Json.object().put("activity", step.activity()));
  }

  /** Waits until every screen has come to everything that was answered so far. */
  void settle() {
    long version = latest.get();
    for (Client screen : screens()) {
      if (!screen.awaitVersion(version, SETTLING)) {
        findings.holds(
            screen.name()
                + " did not come to version "
                + version
                + ", it is at "
                + screen.view().version(),
            false);
      }
    }
  }

  /** Compares one figure of every screen. */
  void onScreens(String what, Object expected, Function<View, Object> figure) {
    screens()
        .forEach(s -> findings.same(what + " at " + s.name(), expected, figure.apply(s.view())));
  }

  /** The board's id of a question of the script. */
  static String question(int index) {
    return "q" + (index + 1);
  }

  /** Whether a kept view is what a fresh snapshot says. */
  void keptRight(Client client) {
    for (int i = 0; ; i++) {
      JsonNode fresh = client.snapshot();
      View asked = new View();
      asked.load(fresh);
      client.awaitVersion(asked.version(), SETTLING);
      View kept = client.view();
      if (kept.version() == asked.version() || i == 5) {
        findings.same(
            "what " + client.name() + " keeps and a fresh snapshot at " + asked.version(),
            null,
            View.difference(kept, asked));
        return;
      }
    }
  }
}
