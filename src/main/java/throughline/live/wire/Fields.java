package throughline.live.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The data of a command, read strictly: a wrong shape is a {@link BadField}. */
record Fields(JsonNode data) {
  private static final int MOST = 2_000;

  String text(String name) {
    JsonNode node = data.path(name);
    if (!node.isTextual()) {
      throw new BadField(name);
    }
    return node.textValue();
  }

  /** Null when it is absent or null. */
  String optional(String name) {
    JsonNode node = data.path(name);
    return node.isMissingNode() || node.isNull() ? null : text(name);
  }

  long number(String name) {
    JsonNode node = data.path(name);
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new BadField(name);
    }
    return node.longValue();
  }

  /** Null when it is absent or null. */
  Long optionalNumber(String name) {
    JsonNode node = data.path(name);
    return node.isMissingNode() || node.isNull() ? null : number(name);
  }

  int small(String name) {
    long n = number(name);
    if (n < Integer.MIN_VALUE || n > Integer.MAX_VALUE) {
      throw new BadField(name);
    }
    return (int) n;
  }

  boolean flag(String name) {
    JsonNode node = data.path(name);
    if (!node.isBoolean()) {
      throw new BadField(name);
    }
    return node.booleanValue();
  }

  /** True unless it says false. */
  boolean flagOrTrue(String name) {
    return !data.has(name) || flag(name);
  }

  /** False when it is absent. */
  boolean flagOrFalse(String name) {
    return data.has(name) && flag(name);
  }

  List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    for (JsonNode node : array(name)) {
      if (!node.isTextual()) {
        throw new BadField(name);
      }
      all.add(node.textValue());
    }
    return List.copyOf(all);
  }

  /** Empty when it is absent. */
  List<String> optionalTexts(String name) {
    return data.has(name) && !data.path(name).isNull() ? texts(name) : List.of();
  }

  List<Fields> parts(String name) {
    List<Fields> all = new ArrayList<>();
    for (JsonNode node : array(name)) {
      if (!node.isObject()) {
        throw new BadField(name);
      }
      all.add(new Fields(node));
    }
    return all;
  }

  /** Empty when it is absent. */
  List<Fields> optionalParts(String name) {
    return data.has(name) && !data.path(name).isNull() ? parts(name) : List.of();
  }

  private JsonNode array(String name) {
    JsonNode node = data.path(name);
    if (!node.isArray() || node.size() > MOST) {
      throw new BadField(name);
    }
    return node;
  }
}
