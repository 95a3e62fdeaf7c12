package throughline.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class PlanTest {

  static Stream<Arguments> mistakes() {
    var question = Map.of("text", "Why?", "kind", "current");
    return Stream.of(
        Arguments.of("title", "title", null),
        Arguments.of("title", "title", " "),
        Arguments.of("title", "title", "x".repeat(121)),
        Arguments.of("title", "title", "a\u0000b"),
        Arguments.of("title", "title", "a\u001bb"),
        Arguments.of("title", "title", "half \ud83d"),
        Arguments.of("department", "department", ""),
        Arguments.of("department", "department", List.of("two")),
        Arguments.of("track", "track", "x".repeat(81)),
        Arguments.of("date", "date", "tomorrow"),
        Arguments.of("questions", "questions", null),
        Arguments.of("questions", "questions", List.of()),
        Arguments.of("questions", "questions", Collections.nCopies(9, question)),
        Arguments.of("questions", "questions", List.of(with(question, "kind", "practice"))),
        Arguments.of("questions", "questions.text", List.of(with(question, "text", " "))),
        Arguments.of(
            "questions", "questions.text", List.of(with(question, "text", "x".repeat(301)))),
        Arguments.of("questions", "questions.kind", List.of(with(question, "kind", "past"))),
        Arguments.of("activities", "activities", List.of()),
        Arguments.of("activities", "activities.kind", steps("kind", "dance")),
        Arguments.of("activities", "activities.title", steps("title", "")),
        Arguments.of("activities", "activities.minutes", steps("minutes", 0)),
        Arguments.of("activities", "activities.minutes", steps("minutes", 241)),
        Arguments.of("activities", "activities.question", steps("question", 2)),
        Arguments.of("activities", "activities.question", steps("question", -1)),
        Arguments.of("rules", "rules", null),
        Arguments.of("rules", "rules.dots", rules(0, 1)),
        Arguments.of("rules", "rules.dots", rules(21, 1)),
        Arguments.of("rules", "rules.max", rules(3, 0)),
        Arguments.of("rules", "rules.max", rules(3, 4)));
  }

  private Staff ada;

  @BeforeEach
  void an_administrator() {
    ada = Staff.administrator();
  }

  @ParameterizedTest(name = "{index} {1}")
  @MethodSource("mistakes")
  void W11_each_mistake_is_named_by_its_field(String key, String field, Object value)
      throws JsonProcessingException {
    var plan = Made.plan();
    plan.put(key, value);

    var answer = ada.asks().body(escaped(plan)).post("/studio/api/workshops");

    answer.then().statusCode(400).body("why", equalTo("BAD_VALUE"));
    assertThat(answer.<List<String>>path("fields.field"))
        .extracting(f -> f.replaceAll("\\[\\d*]|\\.<[^>]*>", ""))
        .containsOnly(field);
  }

  @Test
  void W11_several_mistakes_are_named_together() {
    var plan = Made.plan();
    plan.put("title", "");
    plan.put("rules", rules(0, 1));

    ada.asks()
        .body(plan)
        .post("/studio/api/workshops")
        .then()
        .statusCode(400)
        .body("fields.size()", equalTo(2));
  }

  @Test
  void W11_hostile_html_is_kept_as_the_text_it_is() {
    var plan = Made.plan();
    plan.put("title", "<img src=x onerror=alert(1)> =1+1");

    ada.asks()
        .body(plan)
        .post("/studio/api/workshops")
        .then()
        .statusCode(201)
        .body("title", equalTo("<img src=x onerror=alert(1)> =1+1"));
  }

  /** Half a surrogate pair has no bytes of its own, only an escape. */
  private static String escaped(Map<String, Object> plan) throws JsonProcessingException {
    return JsonMapper.builder()
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .build()
        .writeValueAsString(plan);
  }

  private static Map<String, Object> with(Map<String, ?> map, String key, Object value) {
    var changed = new HashMap<String, Object>(map);
    changed.put(key, value);
    return changed;
  }

  private static List<Map<String, Object>> steps(String key, Object value) {
    var step = Map.of("kind", "discuss", "title", "Talk", "minutes", 5);
    return Arrays.asList(with(step, key, value));
  }

  private static Map<String, Object> rules(int dots, int max) {
    return Map.of("dots", dots, "max", max, "ownVotable", true, "mayMove", false);
  }
}
