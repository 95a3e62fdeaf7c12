package throughline.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The three invented workshops, as the synthesis may see them, and their reference themes. */
final class Scripts {
  static final List<String> ALL =
      List.of("homeless-initiative", "beaches-parking", "auditor-controller-payroll");

  private Scripts() {}

  static List<NoteText> notes(String script) {
    return stream(script)
        .map(
            n ->
                new NoteText(
                    n.get("id").asText(),
                    n.get("text").asText(),
                    n.get("lang").asText(),
                    n.get("question").asInt()))
        .toList();
  }

  /** Without what the script says about language and question. */
  static List<NoteText> bare(String script) {
    return notes(script).stream().map(n -> new NoteText(n.id(), n.text(), null, 0)).toList();
  }

  static Map<String, String> themes(String script) {
    return stream(script)
        .collect(
            Collectors.toMap(
                n -> n.get("id").asText(), n -> n.get("reference").get("theme").asText()));
  }

  private static java.util.stream.Stream<JsonNode> stream(String script) {
    try (var in = Scripts.class.getResourceAsStream("/workshops/" + script + ".json")) {
      return StreamSupport.stream(
          new ObjectMapper().readTree(in).get("notes").spliterator(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
