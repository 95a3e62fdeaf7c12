package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a client holds: things by kind and id, at one version. Guarded by its client. */
final class View {
  /** What became of a frame of changes. */
  enum Fit {
    APPLIED,
    OLD,
    GAP
  }

  private final Map<String, Map<String, JsonNode>> things = new TreeMap<>();
  private long version;

  long version() {
    return version;
  }

  /** A snapshot takes the place of everything. */
  void load(JsonNode snapshot) {
    things.clear();
    snapshot.path("e").forEach(this::put);
    version = snapshot.path("v").asLong();
  }

  /** {@code changes} brings a view from exactly its version to a later one. */
  Fit apply(JsonNode changes) {
    if (changes.path("v").asLong() <= version) {
      return Fit.OLD;
    }
    if (changes.path("f").asLong() != version) {
      return Fit.GAP;
    }
    upsert(changes);
    version = changes.path("v").asLong();
    return Fit.APPLIED;
  }

  /** {@code mine} needs no order of versions; a full one replaces everything. */
  void mine(JsonNode mine) {
    if (mine.path("full").asBoolean()) {
      things.clear();
    }
    upsert(mine);
    version = Math.max(version, mine.path("v").asLong());
  }

  private void upsert(JsonNode frame) {
    frame.path("u").forEach(this::put);
    frame.path("r").forEach(r -> kind(r.get(0).asText()).remove(r.get(1).asText()));
  }

  private void put(JsonNode thing) {
    kind(thing.get(0).asText()).put(thing.get(1).asText(), thing.get(2));
  }

  private Map<String, JsonNode> kind(String kind) {
    return things.computeIfAbsent(kind, k -> new LinkedHashMap<>());
  }

  /** One thing, or a missing node. */
  JsonNode get(String kind, String id) {
    JsonNode there = of(kind).get(id);
    return there == null ? Json.MAPPER.missingNode() : there;
  }

  /** A copy of all things of a kind by id. */
  Map<String, JsonNode> of(String kind) {
    return new LinkedHashMap<>(things.getOrDefault(kind, Map.of()));
  }

  Map<String, JsonNode> of(String kind, Predicate<JsonNode> which) {
    Map<String, JsonNode> some = of(kind);
    some.values().removeIf(which.negate());
    return some;
  }

  View copy() {
    View copy = new View();
    things.forEach((kind, all) -> copy.things.put(kind, new LinkedHashMap<>(all)));
    copy.version = version;
    return copy;
  }

  /** The first thing that two views hold differently, or null when they hold the same. */
  static String difference(View one, View other) {
    Map<String, JsonNode> left = one.flat();
    Map<String, JsonNode> right = other.flat();
    for (Map.Entry<String, JsonNode> thing : left.entrySet()) {
      if (!thing.getValue().equals(right.get(thing.getKey()))) {
        return thing.getKey();
      }
    }
    return right.keySet().stream().filter(k -> !left.containsKey(k)).findFirst().orElse(null);
  }

  private Map<String, JsonNode> flat() {
    Map<String, JsonNode> flat = new TreeMap<>();
    things.forEach((kind, all) -> all.forEach((id, thing) -> flat.put(kind + " " + id, thing)));
    return flat;
  }
}
