package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import throughline.board.Colour;
import throughline.board.View;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.CommandNames;
import throughline.live.wire.Wire;
import throughline.workshop.run.Kind;

/** What is written down of the protocol for others is what the code does, both ways. */
class AsyncApiTest {
  private static final Path GOLDEN = Path.of("src/test/resources/wire");

  private final Document document = new Document();

  @Test
  void every_command_is_written_down_and_no_other() {
    assertThat(commands().keySet()).isEqualTo(new TreeSet<>(CommandNames.all()));
  }

  @Test
  void every_field_of_a_command_is_written_down_and_no_other() {
    Map<String, Set<String>> golden = new TreeMap<>();
    goldenCommands()
        .forEach(
            command ->
                command
                    .path("d")
                    .properties()
                    .forEach(field -> name(golden, command).add(field.getKey())));
    goldenCommands().forEach(command -> name(golden, command));

    Map<String, Set<String>> written = new TreeMap<>();
    commands()
        .forEach(
            (name, schema) ->
                written.put(name, Document.properties(schema.path("properties").path("d"))));
    assertThat(written).isEqualTo(golden);
  }

  @TestFactory
  Stream<DynamicTest> every_golden_command_is_as_it_is_written() {
    return goldenCommands().stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.path("id").asText() + " " + command.path("c").asText(),
                    () -> assertThat(document.against("ClientFrame", command)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> every_golden_frame_is_as_it_is_written() {
    return golden().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      String schema = file.getKey().startsWith("snap") ? "Snapshot" : "ServerFrame";
                      assertThat(document.against(schema, file.getValue())).isEmpty();
                    }));
  }

  @Test
  void every_frame_and_every_field_of_it_has_a_golden_one() {
    Map<String, Set<String>> golden = new TreeMap<>();
    golden()
        .forEach(
            (file, frame) -> {
              if (frame.has("t")) {
                String type = frame.path("t").asText();
                Set<String> fields = golden.computeIfAbsent(type, t -> new TreeSet<>());
                frame.properties().forEach(f -> fields.add(f.getKey()));
              }
            });

    Map<String, Set<String>> written = new TreeMap<>();
    document
        .alternatives("ServerFrame")
        .forEach(type -> written.put(type, Document.properties(document.schema(type))));
    assertThat(written).isEqualTo(golden);
  }

  @Test
  void what_a_browser_says_is_understood() {
    Map<String, String> said =
        Map.of(
            "hello", "{\"t\":\"hello\",\"p\":1,\"v\":0}",
            "do", "{\"t\":\"do\",\"id\":\"abcd-1234\",\"c\":\"timer.stop\",\"d\":{}}",
            "preview", "{\"t\":\"preview\",\"n\":\"1c\",\"x\":1,\"y\":2}",
            "ping", "{\"t\":\"ping\"}");

    assertThat(document.alternatives("ClientFrame")).isEqualTo(new TreeSet<>(said.keySet()));
    said.forEach(
        (type, frame) -> {
          assertThat(document.against(type, Device.read(frame))).as(type).isEmpty();
          assertThat(Wire.read(frame)).isNotInstanceOf(ClientMessage.Unreadable.class);
        });
  }

  @Test
  void every_field_of_every_view_is_written_down_and_no_other() {
    Map<String, Set<String>> views = new TreeMap<>();
    Stream.of(View.class.getDeclaredClasses())
        .forEach(
            view ->
                views.put(
                    view.getSimpleName(),
                    Arrays.stream(view.getRecordComponents())
                        .map(c -> c.getName())
                        .collect(Collectors.toCollection(TreeSet::new))));

    Map<String, Set<String>> written = new TreeMap<>();
    views.keySet().forEach(v -> written.put(v, Document.properties(document.schema(v))));
    assertThat(written).isEqualTo(views);
  }

  @Test
  void every_kind_and_every_colour_is_written_down() {
    JsonNode removal = document.schema("Removal").path("items").path(0).path("enum");

    assertThat(texts(removal)).containsExactlyInAnyOrderElementsOf(words(Kind.values()));
    assertThat(texts(document.schema("Colour").path("enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Colour.values()).map(Colour::word).toList());
  }

  @Test
  void every_end_of_a_connection_is_written_down_with_its_sentence_and_no_other() {
    Map<String, String> codes = new TreeMap<>();
    for (CloseCode code : CloseCode.values()) {
      codes.put(Integer.toString(code.code()), code.sentence());
    }

    for (String way : List.of("socket", "stream", "poll")) {
      Map<String, String> written = new TreeMap<>();
      document
          .channel(way)
          .path("x-close-codes")
          .properties()
          .forEach(code -> written.put(code.getKey(), code.getValue().asText()));
      assertThat(written).as(way).isEqualTo(codes);
    }
  }

  @Test
  void a_frame_with_a_field_that_nobody_wrote_down_is_not_as_it_is_written() {
    assertThat(document.against("ServerFrame", Device.read("{\"t\":\"pong\",\"now\":1,\"x\":2}")))
        .isNotEmpty();
  }

  /** Schemas of commands by the command's name. */
  private Map<String, JsonNode> commands() {
    Map<String, JsonNode> all = new TreeMap<>();
    document
        .alternatives("do")
        .forEach(
            name -> {
              JsonNode schema = document.schema(name);
              all.put(schema.path("properties").path("c").path("const").asText(), schema);
            });
    return all;
  }

  private static Set<String> name(Map<String, Set<String>> fields, JsonNode command) {
    return fields.computeIfAbsent(command.path("c").asText(), c -> new TreeSet<>());
  }

  private static List<JsonNode> goldenCommands() {
    List<JsonNode> all = new ArrayList<>();
    read(GOLDEN.resolve("commands.json")).forEach(all::add);
    return all;
  }

  /** What the server says, by file. */
  private static Map<String, JsonNode> golden() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      files
          .sorted()
          .filter(f -> !f.endsWith("commands.json"))
          .forEach(f -> all.put(f.getFileName().toString(), read(f)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return all;
  }

  private static JsonNode read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Device.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> words(Kind... kinds) {
    return Arrays.stream(kinds).map(Kind::word).toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(n -> all.add(n.asText()));
    return all;
  }
}
