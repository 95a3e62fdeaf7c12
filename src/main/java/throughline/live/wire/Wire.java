package throughline.live.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import throughline.board.Priority;
import throughline.board.Tally;
import throughline.board.Turnout;
import throughline.board.View;
import throughline.platform.log.Command;

/** Text to messages and back, protocol number 1. */
public final class Wire {
  public static final int PROTOCOL = 1;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_NULL))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addMixIn(Tally.class, AsArray.class)
          .addMixIn(Priority.class, PriorityAsArray.class)
          .build();

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

  private static final Pattern NOTE = Pattern.compile("[a-z0-9]{1,13}");

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonPropertyOrder({"item", "dots", "voters"})
  private interface AsArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonPropertyOrder({
    "item",
    "impact",
    "impactLow",
    "impactHigh",
    "effort",
    "effortLow",
    "effortHigh",
    "raters"
  })
  private interface PriorityAsArray {}

  private Wire() {}

  /** One frame of a client. Never throws. */
  public static ClientMessage read(String frame) {
    JsonNode node;
    try {
      node = JSON.readTree(frame);
    } catch (JsonProcessingException notJson) {
      return new ClientMessage.Unreadable();
    }
    return switch (node.path("t").asText()) {
      case "hello" -> hello(node);
      case "do" -> command(node);
      case "preview" -> preview(node);
      case "ping" -> new ClientMessage.Ping();
      default -> new ClientMessage.Unreadable();
    };
  }

  /** The commands of one POST; null when the body is not of that shape. */
  public static List<ClientMessage> commands(String body, int most) {
    try {
      JsonNode all = JSON.readTree(body).path("commands");
      if (!all.isArray() || all.isEmpty() || all.size() > most) {
        return null;
      }
      List<ClientMessage> read = new ArrayList<>();
      all.forEach(node -> read.add(command(node)));
      return read;
    } catch (JsonProcessingException notJson) {
      return null;
    }
  }

  private static ClientMessage hello(JsonNode node) {
    return node.path("p").isInt() && node.path("v").canConvertToLong()
        ? new ClientMessage.Hello(node.path("p").intValue(), node.path("v").longValue())
        : new ClientMessage.Unreadable();
  }

  private static ClientMessage preview(JsonNode node) {
    String note = node.path("n").asText("");
    JsonNode x = node.path("x");
    JsonNode y = node.path("y");
    boolean placed = x.isInt() && y.isInt();
    if (!NOTE.matcher(note).matches() || !placed && node.size() > 2) {
      return new ClientMessage.Unreadable();
    }
    return new ClientMessage.Preview(
        note, placed ? x.intValue() : null, placed ? y.intValue() : null);
  }

  private static ClientMessage command(JsonNode node) {
    String id = node.path("id").asText("");
    if (!ID.matcher(id).matches()) {
      return new ClientMessage.Unreadable();
    }
    String name = node.path("c").asText("");
    Optional<Function<Fields, Command>> reader = CommandNames.reader(name);
    if (reader.isEmpty()) {
      return new ClientMessage.Malformed(id, "UNKNOWN_COMMAND", "c");
    }
    try {
      return new ClientMessage.Do(id, name, reader.get().apply(new Fields(node.path("d"))));
    } catch (BadField bad) {
      return new ClientMessage.Malformed(id, "BAD_VALUE", bad.field());
    }
  }

  /** One thing of a view; what is null, zero, false or empty is left out. */
  public static String view(View view) {
    return write(view);
  }

  /** How the room takes part; what is not told or zero is left out, but for the classes. */
  public static String turnout(Turnout turnout) {
    return write(turnout);
  }

  /** Somebody's dots in a round, by item. */
  public static String dots(Map<String, Integer> ballot) {
    return write(ballot);
  }

  public static String answer(Answer answer) {
    ObjectNode node = JSON.createObjectNode();
    if (answer instanceof Answer.Done done) {
      node.put("t", "done").put("id", done.id()).put("f", done.first()).put("v", done.last());
      detail(node, done.note());
    } else if (answer instanceof Answer.Refused no) {
      node.put("t", "refused").put("id", no.id()).put("why", no.why());
      detail(node, no.detail());
    }
    return write(node);
  }

  private static void detail(ObjectNode node, Map<String, Object> detail) {
    if (!detail.isEmpty()) {
      node.set("d", JSON.valueToTree(new TreeMap<>(detail)));
    }
  }

  /** JSON text of a string. */
  public static String quoted(String text) {
    return write(text);
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), bug);
    }
  }
}
