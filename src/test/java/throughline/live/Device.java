package throughline.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import throughline.identity.Actor;
import throughline.live.wire.Wire;

/**
 * The other half of a socket pair, as a browser keeps it: a view at a version, private things, and
 * commands that are kept until they are answered.
 */
final class Device implements Peer {
  private static final ObjectMapper JSON = new ObjectMapper();

  final Actor actor;
  final Map<String, JsonNode> view = new TreeMap<>();
  final Map<String, JsonNode> mine = new TreeMap<>();
  final Map<String, String> unanswered = new LinkedHashMap<>();
  final Map<String, JsonNode> answers = new LinkedHashMap<>();
  final List<String> heard = new ArrayList<>();
  long version;
  CloseCode closed;

  /** Bytes that this device has not read yet. */
  long waiting;

  private final Stage stage;
  private Session session;
  private final int number;
  private int next;
  private boolean fetching;

  Device(Stage stage, Actor actor) {
    this.stage = stage;
    this.actor = actor;
    this.number = stage.devices++;
    connect();
  }

  /** A new connection, greeted with what is held; unanswered commands are sent again. */
  void connect() {
    closed = null;
    session = new Session(actor, this, stage.room);
    stage.room.enter(session);
    hear("{\"t\":\"hello\",\"p\":1,\"v\":" + version + "}");
    settle();
    List.copyOf(unanswered.values()).forEach(this::hear);
  }

  void drop() {
    session.gone();
    closed = CloseCode.NOT_NOW;
  }

  boolean connected() {
    return closed == null;
  }

  /** Says a command and remembers it until it is answered; answers its id. */
  String says(String name, String data) {
    String id = actor.id() + "-" + number + "-0000" + next++;
    return saysAs(id, name, data);
  }

  String saysAs(String id, String name, String data) {
    String frame =
        "{\"t\":\"do\",\"id\":\""
            + id
            + "\",\"c\":\""
            + name
            + "\",\"d\":"
            + data.replace('\'', '"')
            + "}";
    unanswered.put(id, frame);
    if (connected()) {
      hear(frame);
    }
    return id;
  }

  void hear(String frame) {
    session.hear(Wire.read(frame));
  }

  @Override
  public void send(String frame) {
    heard.add(frame);
    JsonNode node = read(frame);
    switch (node.path("t").asText()) {
      case "changes" -> change(node);
      case "mine" -> own(node);
      case "resync" -> fetching = true;
      case "done", "refused" -> answered(node);
      default -> {}
    }
  }

  /** What a browser does next when it was told to fetch, or saw a gap. */
  void settle() {
    while (fetching && connected()) {
      fetching = false;
      JsonNode snapshot = read(unzip(stage.room.snapshot(session.audience(), "{}")));
      view.clear();
      snapshot.path("e").forEach(e -> view.put(key(e), e.path(2)));
      version = snapshot.path("v").longValue();
      hear("{\"t\":\"hello\",\"p\":1,\"v\":" + version + "}");
    }
  }

  private void change(JsonNode node) {
    long from = node.path("f").longValue();
    long to = node.path("v").longValue();
    if (to <= version || fetching) {
      return;
    }
    if (from != version) {
      fetching = true;
      return;
    }
    version = to;
    put(view, node);
  }

  private void own(JsonNode node) {
    if (node.path("full").booleanValue()) {
      mine.clear();
    }
    put(mine, node);
  }

  private static void put(Map<String, JsonNode> to, JsonNode node) {
    node.path("u").forEach(e -> to.put(key(e), e.path(2)));
    node.path("r").forEach(e -> to.remove(key(e)));
  }

  private void answered(JsonNode node) {
    String why = node.path("why").asText();
    if (!why.equals("TRY_AGAIN") && !why.equals("BUSY")) {
      unanswered.remove(node.path("id").asText());
    }
    answers.put(node.path("id").asText(), node);
  }

  @Override
  public long waiting() {
    return waiting;
  }

  @Override
  public void close(CloseCode code) {
    closed = code;
  }

  private static String key(JsonNode entry) {
    return entry.path(0).asText() + "/" + entry.path(1).asText();
  }

  private static String unzip(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
