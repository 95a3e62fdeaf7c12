package throughline.platform.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences by key: {@code problems.NO_IDENTITY} is the key {@code NO_IDENTITY} of {@code
 * text/<language>/problems.json}. A value is a sentence with {@code {placeholders}}, or one
 * sentence for {@code one} and one for {@code other}, chosen by the placeholder {@code n}.
 */
@Singleton
public final class Words {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Map<String, Object>> files = new ConcurrentHashMap<>();

  /** The sentence, in English where the language has none, else the key itself. */
  public String say(Language language, String key, Map<String, ?> values) {
    return find(language, key, values).orElse(key);
  }

  public String say(Language language, String key) {
    return say(language, key, Map.of());
  }

  /** The sentence, if there is one in this language or in English. */
  public Optional<String> find(Language language, String key, Map<String, ?> values) {
    return sentence(language, key)
        .or(() -> sentence(Language.EN, key))
        .map(found -> fill(pick(found, values), values, language));
  }

  private Optional<Object> sentence(Language language, String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    var part = files.computeIfAbsent(language.code() + "/" + key.substring(0, dot), Words::read);
    return Optional.ofNullable(part.get(key.substring(dot + 1)));
  }

  private static Map<String, Object> read(String part) {
    try (var file = Words.class.getResourceAsStream("/text/" + part + ".json")) {
      return file == null ? Map.of() : JSON.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("text/" + part + ".json is broken", e);
    }
  }

  private static String pick(Object sentence, Map<String, ?> values) {
    if (sentence instanceof Map<?, ?> forms) {
      boolean one = values.get("n") instanceof Number n && n.doubleValue() == 1;
      var form = one && forms.containsKey("one") ? forms.get("one") : forms.get("other");
      return String.valueOf(form);
    }
    return String.valueOf(sentence);
  }

  private static String fill(String sentence, Map<String, ?> values, Language language) {
    return PLACEHOLDER
        .matcher(sentence)
        .replaceAll(
            hole -> {
              var value = values.get(hole.group(1));
              return Matcher.quoteReplacement(
                  value == null ? hole.group() : written(value, language));
            });
  }

  private static String written(Object value, Language language) {
    return value instanceof Number number
        ? NumberFormat.getInstance(Locale.forLanguageTag(language.code())).format(number)
        : String.valueOf(value);
  }
}
