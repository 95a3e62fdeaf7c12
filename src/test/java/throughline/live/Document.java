package throughline.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The protocol as it is written down for others: src/docs/asyncapi.yaml. */
final class Document {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMAS = "#/components/schemas/";

  private final ObjectNode root = read();

  private static ObjectNode read() {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try {
      return JSON.valueToTree(yaml.load(Files.readString(Path.of("src/docs/asyncapi.yaml"))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  JsonNode channel(String name) {
    return root.path("channels").path(name);
  }

  JsonNode schema(String name) {
    return root.path("components").path("schemas").path(name);
  }

  /** Names of the schemas that stand behind {@code oneOf} in this one. */
  Set<String> alternatives(String name) {
    Set<String> all = new TreeSet<>();
    schema(name)
        .path("oneOf")
        .forEach(s -> all.add(s.path("$ref").asText().substring(SCHEMAS.length())));
    return all;
  }

  static Set<String> properties(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    schema.path("properties").properties().forEach(p -> names.add(p.getKey()));
    return names;
  }

  /** What speaks against this being so; empty if nothing does. */
  Set<ValidationMessage> against(String schema, JsonNode json) {
    JsonNode schemas = root.path("components").path("schemas");
    String whole = "{\"$ref\":\"" + SCHEMAS + schema + "\",\"definitions\":" + schemas + "}";
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(whole.replace(SCHEMAS, "#/definitions/"))
        .validate(json);
  }
}
