package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;

/** Coming in: by code and cookie like any phone, and once by secret like a projector. */
final class Arriving {
  private Arriving() {}

  /** Makes the devices of a script; nobody has joined yet. */
  static Stage stage(Script script, Net net, Lanes lanes, Studio studio) {
    JsonNode register = studio.register();
    String code = register.path("code").asText();
    List<Player> players =
        Part.of(script).stream()
            .map(p -> new Player(p, new Client(p.id(), "/w/" + code, net, new Http(net))))
            .toList();
    return new Stage(script, lanes, studio, projector(net, code, register), players);
  }

  private static Client projector(Net net, String code, JsonNode register) {
    String secret = URI.create(register.path("projectorUrl").asText()).getFragment();
    Client projector = new Client("the projector", "/present/" + code, net, new Http(net));
    projector
        .http()
        .post(projector.door() + "/api/enter", Json.object().put("secret", secret))
        .expect(204);
    projector.enter();
    return projector;
  }

  static void join(Stage stage, Player player) {
    Client client = player.client();
    Part part = player.part();
    JsonNode door = client.http().get(client.door() + "/api/door").expect(200).json();
    stage.findings().same("the door for " + player.id(), "open", door.path("door").asText());
    stage
        .findings()
        .holds(
            "the door does not offer the department of " + player.id(),
            offers(door, part.guest().department()));
    ObjectNode about = Json.object().put("department", part.guest().department());
    about.put("org", part.org()).put("remote", part.remote());
    about.put("lang", part.guest().uiLanguage());
    if (part.name() != null) {
      about.put("name", part.name());
    }
    JsonNode me = client.http().post(client.door() + "/api/join", about).expect(201).json();
    client.enter();
    player.joined(me.path("code").asText());
    stage.counts().add(Counts.Of.JOINED);
  }

  /** A reload of the page is the same person. */
  static void reload(Stage stage, Player player) {
    Client client = player.client();
    JsonNode door = client.http().get(client.door() + "/api/door").expect(200).json();
    stage.findings().same("who " + player.id() + " is after a reload", player.code(), code(door));
    stage
        .findings()
        .same(
            "who " + player.id() + " is on the socket",
            player.code(),
            client.mine().get("me", "").path("code").asText());
  }

  private static String code(JsonNode door) {
    return door.path("me").path("code").asText();
  }

  private static boolean offers(JsonNode door, String department) {
    return StreamSupport.stream(door.path("departments").spliterator(), false)
        .anyMatch(d -> d.asText().equals(department));
  }
}
