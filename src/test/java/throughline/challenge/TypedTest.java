package throughline.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  @Test
  void C12_words_are_cleaned() {
    assertEquals("Caf\u00e9\nlate", Typed.field(Field.TITLE, " Cafe\u0301\r\nlate\t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "half \ud83d", "\udc00", "bell \u0007", "next\u0085line"})
  void C12_what_cannot_be_kept_is_refused_by_field(String typed) {
    Refused refused = assertThrows(Refused.class, () -> Wire.typed(Map.of("problem", typed)));

    assertEquals(Why.BAD_VALUE, refused.why());
    assertEquals(Map.of("field", "problem"), refused.detail());
  }

  @Test
  void C12_length_is_counted_in_code_points() {
    String most = "\ud83d\ude80".repeat(Field.TITLE.max());

    assertEquals(most, Typed.field(Field.TITLE, most));
    Refused refused = assertThrows(Refused.class, () -> Typed.field(Field.TITLE, most + "x"));

    assertEquals(Why.FIELD_TOO_LONG, refused.why());
    assertEquals(Map.of("field", "title", "max", 200), refused.detail());
  }

  @Test
  void C12_goals_are_a_list_of_lines() {
    Map<Field, String> typed =
        Wire.typed(Map.of("goals", List.of("Mobility", "Data as\na Utility")));

    assertEquals("Mobility\nData as a Utility", typed.get(Field.GOALS));
    assertThrows(Refused.class, () -> Wire.typed(Map.of("goals", List.of(1))));
    assertThrows(Refused.class, () -> Wire.typed(Map.of("title", List.of("a"))));
  }
}
