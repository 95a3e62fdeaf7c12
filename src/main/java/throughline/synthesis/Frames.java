package throughline.synthesis;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import throughline.synthesis.drafts.Frame;

/** The words of drafts, from the language files that both halves of the product share. */
final class Frames {
  private static final Map<String, Frame> READ = new ConcurrentHashMap<>();

  private Frames() {}

  /** Spanish for Spanish, else English. */
  static Frame in(Locale language) {
    return READ.computeIfAbsent(language.getLanguage().equals("es") ? "es" : "en", Frames::read);
  }

  private static Frame read(String language) {
    try (var in = Frames.class.getResourceAsStream("/text/" + language + "/drafts.json")) {
      return new Frame(
          new ObjectMapper().readValue(in, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the words of drafts", e);
    }
  }
}
