package throughline.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import throughline.workshop.run.Setup;

/** A prepared agenda as the register keeps it. */
final class SetupJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SetupJson() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException bug) {
      throw new UncheckedIOException(bug);
    }
  }

  static Setup read(String text) {
    try {
      return JSON.readValue(text, Setup.class);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<String> names(String text) {
    try {
      return JSON.readValue(text, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
