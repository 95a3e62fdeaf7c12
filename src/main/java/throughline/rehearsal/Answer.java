package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server said to a command.
 *
 * @param first first version of the step
 * @param last its last; {@code first = last + 1} when nothing changed
 * @param why reason of a refusal, null when it was done
 */
record Answer(String id, long first, long last, String why) {

  /** An answer as it came, or null for any other message. */
  static Answer of(JsonNode message) {
    return switch (message.path("t").asText()) {
      case "done" ->
          new Answer(
              message.path("id").asText(),
              message.path("f").asLong(),
              message.path("v").asLong(),
              null);
      case "refused" ->
          new Answer(message.path("id").asText(), 0, 0, message.path("why").asText("?"));
      default -> null;
    };
  }

  boolean done() {
    return why == null;
  }

  /** Whether the server asks to be asked again. */
  boolean later() {
    return "BUSY".equals(why) || "TRY_AGAIN".equals(why);
  }

  /** The id of what the step made. */
  String made() {
    return Long.toString(first, 36);
  }
}
