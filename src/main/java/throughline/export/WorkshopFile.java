package throughline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import throughline.board.View;
import throughline.board.Visibility;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/**
 * Everything as JSON (FORMATS.md): the views of the board that an analyst has on screen, word for
 * word, then themes and statements.
 */
final class WorkshopFile {
  static final int SCHEMA = 1;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private WorkshopFile() {}

  static byte[] of(Material from) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("schema", "throughline.workshop");
    file.put("schemaVersion", SCHEMA);
    file.put("version", from.version());
    file.put("readAtVersion", from.board().version());
    file.put("interim", from.interim());
    file.put("timeZone", from.zone().getId());
    file.put("exportedAt", from.local(from.at()).toString());
    file.put("workshop", from.workshop());
    file.put("run", views(from, Kind.RUN).get(""));
    file.put("activities", views(from, Kind.ACTIVITY));
    file.put("questions", views(from, Kind.QUESTION));
    file.put("people", views(from, Kind.PERSON));
    file.put("clusters", views(from, Kind.CLUSTER));
    file.put("notes", views(from, Kind.NOTE));
    file.put("rounds", views(from, Kind.ROUND));
    file.put("ratings", views(from, Kind.RATING));
    file.put("themes", from.themes());
    file.put("statements", from.statements());
    try {
      return JSON.writeValueAsBytes(file);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a workshop that can't be written", bug);
    }
  }

  private static Map<String, View> views(Material from, Kind kind) {
    Map<String, View> views = new LinkedHashMap<>();
    for (Key key : Visibility.all(from.board())) {
      if (key.kind() == kind) {
        Visibility.see(Material.READER, from.board(), key).ifPresent(v -> views.put(key.id(), v));
      }
    }
    return views;
  }
}
