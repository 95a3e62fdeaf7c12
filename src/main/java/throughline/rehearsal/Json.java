package throughline.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.function.Consumer;

/** Reading and making JSON, as a client without any of the product's classes. */
final class Json {
  static final ObjectMapper MAPPER =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Trouble("The server sent something that is not JSON.", e);
    }
  }

  /** Every text in it, names of fields included. */
  static void texts(JsonNode node, Consumer<String> to) {
    if (node.isTextual()) {
      to.accept(node.textValue());
      return;
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      to.accept(names.next());
    }
    node.forEach(child -> texts(child, to));
  }

  /** Every object in it, the outer ones first. */
  static void objects(JsonNode node, Consumer<JsonNode> to) {
    if (node.isObject()) {
      to.accept(node);
    }
    node.forEach(child -> objects(child, to));
  }
}
