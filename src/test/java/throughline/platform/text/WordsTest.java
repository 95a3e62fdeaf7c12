package throughline.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WordsTest {

  private static final Path TEXT = Path.of("frontend", "src", "text");

  private final Words words = new Words();

  static Stream<String> parts() throws IOException {
    try (var english = Files.list(TEXT.resolve("en"));
        var spanish = Files.list(TEXT.resolve("es"))) {
      return Stream.concat(english, spanish)
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new))
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void every_key_has_words_in_both_languages_with_the_same_placeholders(String part)
      throws IOException {
    assertEquals(placeholders("en", part), placeholders("es", part));
  }

  /** Each key with the placeholders of its sentences. */
  private static Map<String, TreeSet<String>> placeholders(String language, String part)
      throws IOException {
    var file = new ObjectMapper().readTree(Files.readString(TEXT.resolve(language).resolve(part)));
    var found = new TreeMap<String, TreeSet<String>>();
    for (var entry : file.properties()) {
      var holes = new TreeSet<String>();
      sentences(entry.getValue())
          .forEach(
              sentence -> {
                assertFalse(sentence.isBlank(), entry.getKey() + " says nothing in " + language);
                Pattern.compile("\\{\\w+}")
                    .matcher(sentence)
                    .results()
                    .forEach(h -> holes.add(h.group()));
              });
      // A form for "one" may leave its number out.
      holes.remove("{n}");
      found.put(entry.getKey(), holes);
    }
    return found;
  }

  private static Stream<String> sentences(JsonNode value) {
    return value.isObject()
        ? value.properties().stream().map(form -> form.getValue().asText())
        : Stream.of(value.asText());
  }

  @Test
  void a_sentence_is_filled_in() {
    assertEquals(
        "At most 262,144 bytes are taken at once.",
        words.say(Language.EN, "problems.TOO_LARGE.detail", Map.of("max", 262144)));
    assertEquals(
        "Se aceptan $1 bytes a la vez como máximo.",
        words.say(Language.ES, "problems.TOO_LARGE.detail", Map.of("max", "$1")));
  }

  @Test
  void what_nobody_has_words_for_is_said_by_its_key() {
    assertEquals("problems.NOT_THOUGHT_OF", words.say(Language.ES, "problems.NOT_THOUGHT_OF"));
    assertEquals("nopart.KEY", words.say(Language.EN, "nopart.KEY"));
    assertEquals("nodot", words.say(Language.EN, "nodot"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, EN",
        "'', EN",
        "es, ES",
        "es-MX, ES",
        "'fr, es-419;q=0.8, en;q=0.5', ES",
        "'en-US,en;q=0.9,es;q=0.8', EN",
        "'fr, de', EN",
        "*, EN",
        "'; nonsense =,', EN"
      })
  void the_browser_says_which_language(String accept, Language expected) {
    assertEquals(expected, Language.of(accept));
  }
}
