package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import throughline.board.Audience;
import throughline.identity.Actor;

/**
 * The other end of a line, as a browser keeps it: a view at a version, private things, and commands
 * that are kept until they are answered.
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
  int online;
  CloseCode closed;

  /** Bytes that this device has not read yet. */
  long waiting;

  private final Stage stage;
  private final Line.Maker way;
  private final int number;
  private final Deque<String> unread = new ArrayDeque<>();
  private Line line;
  private int next;
  private boolean fetching;
  private boolean asleep;
  private byte[] fetched;
  private long told;

  Device(Stage stage, Actor actor) {
    this(stage, actor, SocketLine::new);
  }

  Device(Stage stage, Actor actor, Line.Maker way) {
    this.stage = stage;
    this.actor = actor;
    this.way = way;
    this.number = stage.devices++;
    connect();
  }

  /** A new connection, greeted with what is held; unanswered commands are sent again. */
  void connect() {
    if (line != null) {
      line.hangUp();
    }
    closed = null;
    told = 0;
    unread.clear();
    fetched = null;
    line = way.to(stage, this);
    line.hello(version);
    settle();
  }

  void drop() {
    line.hangUp();
    closed = CloseCode.NOT_NOW;
  }

  Line line() {
    return line;
  }

  boolean connected() {
    return closed == null;
  }

  boolean asleep() {
    return asleep;
  }

  /** A phone in a pocket: what comes is not read until it is taken out. */
  void sleep(boolean is) {
    asleep = is;
    while (!asleep && !unread.isEmpty()) {
      receive(unread.remove());
    }
    if (!asleep) {
      line.readOn();
    }
  }

  /** Whether it has all that was told and asked for. */
  boolean level() {
    return connected() && !asleep && !fetching && fetched == null;
  }

  /** Says a command and remembers it until it is answered; answers its id. */
  String says(String name, String data) {
    String id = actor.id() + "-" + number + "-0000" + next++;
    return saysAs(id, name, data);
  }

  String saysAs(String id, String name, String data) {
    String frame = frame(id, name, data);
    unanswered.put(id, frame);
    if (connected()) {
      hear(frame);
    }
    return id;
  }

  /** The frame of a command; single quotes stand for double ones. */
  static String frame(String id, String name, String data) {
    return "{\"t\":\"do\",\"id\":\""
        + id
        + "\",\"c\":\""
        + name
        + "\",\"d\":"
        + data.replace('\'', '"')
        + "}";
  }

  void hear(String frame) {
    line.say(frame);
  }

  /** What has no answer yet is sent again, after a pause or on a new line. */
  void sendAgain() {
    for (String frame : List.copyOf(unanswered.values())) {
      if (connected()) {
        hear(frame);
      }
    }
  }

  @Override
  public void send(String frame) {
    if (asleep) {
      unread.add(frame);
    } else {
      receive(frame);
    }
  }

  /** A frame by a line, if it is still the device's; null if the network lost it. */
  void told(Line by, String frame) {
    if (by == line && frame != null && connected()) {
      receive(frame);
    }
  }

  private void receive(String frame) {
    heard.add(frame);
    JsonNode node = read(frame);
    switch (node.path("t").asText()) {
      case "welcome" -> online = node.path("online").intValue();
      case "online" -> online = node.path("n").intValue();
      case "changes" -> change(node);
      case "mine" -> own(node);
      case "resync" -> fetching = true;
      case "done", "refused" -> answered(node);
      case "end" -> close(code(node.path("code").intValue()));
      default -> {}
    }
  }

  private static CloseCode code(int number) {
    return Arrays.stream(CloseCode.values())
        .filter(c -> c.code() == number)
        .findFirst()
        .orElseThrow();
  }

  /** What a browser does next when it was told to fetch, or saw a gap. */
  void settle() {
    while (arrive() || ask()) {}
  }

  /** Asks for a view; what happens before it comes is not in it. */
  boolean ask() {
    if (connected() && !asleep && fetching && fetched == null) {
      fetching = false;
      fetched = stage.room.snapshot(Audience.of(actor.role()), "{}");
      return true;
    }
    return false;
  }

  /** The view that was asked for comes, and the line goes on from it. */
  boolean arrive() {
    if (!connected() || asleep || fetched == null) {
      return false;
    }
    JsonNode snapshot = read(unzip(fetched));
    fetched = null;
    view.clear();
    snapshot.path("e").forEach(e -> view.put(key(e), e.path(2)));
    version = snapshot.path("v").longValue();
    if (!fetching) {
      line.hello(version);
    }
    return true;
  }

  private void change(JsonNode node) {
    long from = node.path("f").longValue();
    long to = node.path("v").longValue();
    assertThat(to).as("versions only grow").isGreaterThan(from);
    if (to <= version) {
      return;
    }
    if (from > version) {
      fetching = true;
      return;
    }
    version = to;
    put(view, node);
  }

  private void own(JsonNode node) {
    long at = node.path("v").longValue();
    assertThat(at).as("versions never go back").isGreaterThanOrEqualTo(told);
    told = at;
    boolean full = node.path("full").booleanValue();
    if (full) {
      mine.clear();
    }
    put(mine, node);
    if (full && !unanswered.isEmpty()) {
      stage.turns.after(stage.lag(), this::sendAgain);
    }
  }

  static void put(Map<String, JsonNode> to, JsonNode node) {
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
    return waiting + (asleep ? 64_000L * unread.size() : 0);
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

  @Override
  public String toString() {
    return actor.id()
        + " by "
        + line.getClass().getSimpleName()
        + (closed == null ? "" : ", " + closed);
  }
}
