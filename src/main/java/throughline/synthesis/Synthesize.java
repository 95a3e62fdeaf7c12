package throughline.synthesis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import throughline.platform.Subcommand;

/**
 * {@code synthesize FILE.json [--out FILE]}: groups and drafts for the notes of a file, without a
 * server or a database. Reads {@code {"notes":[{"id","text","lang"?,"question"?}],
 * "clusters"?:[{"id","label", "noteIds"}]}}; what it writes is also what {@code cluster_score.py}
 * scores.
 */
public final class Synthesize implements Subcommand {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream CONSOLE = System.err;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "synthesize";
  }

  @Override
  public int run(String[] args) {
    if (args.length != 1 && !(args.length == 3 && args[1].equals("--out"))) {
      CONSOLE.println("Usage: synthesize FILE.json [--out FILE]");
      return 2;
    }
    try {
      var input = JSON.readTree(Files.readString(Path.of(args[0])));
      var result = Report.of(new Synthesis(), notes(input), clusters(input));
      var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n";
      if (args.length == 3) {
        Files.writeString(Path.of(args[2]), text);
      } else {
        OUT.print(text);
      }
      return 0;
    } catch (JsonProcessingException e) {
      CONSOLE.println("This file is not JSON: " + args[0]);
    } catch (IllegalArgumentException e) {
      CONSOLE.println("This file cannot be used: " + e.getMessage());
    } catch (IOException e) {
      CONSOLE.println("A file cannot be read or written: " + e.getMessage());
    }
    return 2;
  }

  private static List<NoteText> notes(JsonNode input) {
    if (!input.path("notes").isArray()) {
      throw new IllegalArgumentException("it has no list \"notes\"");
    }
    var notes = new ArrayList<NoteText>();
    for (var note : input.get("notes")) {
      if (!note.path("id").isTextual() || !note.path("text").isTextual()) {
        throw new IllegalArgumentException("a note needs the texts \"id\" and \"text\"");
      }
      var lang = note.path("lang").isTextual() ? note.get("lang").asText() : null;
      var english = note.path("english").isTextual() ? note.get("english").asText() : null;
      notes.add(
          new NoteText(
              note.get("id").asText(),
              note.get("text").asText(),
              lang,
              note.path("question").asInt(0),
              english));
    }
    return notes;
  }

  private static List<HumanCluster> clusters(JsonNode input) {
    var clusters = new ArrayList<HumanCluster>();
    for (var cluster : input.path("clusters")) {
      var ids = new ArrayList<String>();
      cluster.path("noteIds").forEach(id -> ids.add(id.asText()));
      clusters.add(
          new HumanCluster(cluster.path("id").asText(), cluster.path("label").asText(""), ids));
    }
    return clusters;
  }
}
