package throughline.challenge;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person sends and gets back, by the keys of the page. */
final class Wire {
  private Wire() {}

  /**
   * The fields in a body; what is absent or null stays as it is. Unknown keys are left out.
   *
   * @throws Refused if one is no text or can't be kept
   */
  static Map<Field, String> typed(Map<String, Object> body) {
    Map<Field, String> typed = new EnumMap<>(Field.class);
    body.forEach(
        (key, value) ->
            Field.of(key)
                .filter(f -> value != null)
                .ifPresent(f -> typed.put(f, Typed.field(f, text(f, value)))));
    return typed;
  }

  static Map<String, Object> fields(Map<Field, String> typed) {
    Map<String, Object> fields = new LinkedHashMap<>();
    typed.forEach(
        (f, text) -> fields.put(f.key(), f == Field.GOALS ? text.lines().toList() : text));
    return fields;
  }

  private static String text(Field field, Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (field == Field.GOALS && value instanceof Collection<?> goals && allTexts(goals)) {
      return goals.stream().map(g -> line((String) g)).collect(Collectors.joining("\n"));
    }
    throw new Refused(Why.BAD_VALUE, Map.of("field", field.key()));
  }

  private static boolean allTexts(Collection<?> goals) {
    return goals.stream().allMatch(String.class::isInstance);
  }

  private static String line(String goal) {
    return String.join(" ", List.of(goal.split("\\s+"))).strip();
  }
}
