package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.platform.ids.Ids;
import throughline.workshop.Made;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class LookingBackTest {
  private Staff host;
  private Made made;

  /** A note is revealed, voted on, and renamed into a theme afterwards. */
  @BeforeEach
  void a_workshop_with_a_past() {
    host = Staff.with("facilitator");
    made = Made.by(host);
    made.does("activity.go", Map.of("activity", "a2"));
    String ana = made.participant();
    writes(ana, "The meters eat coins");
    made.does("question.reveal", Map.of("q", "q1"));
    Map<String, Object> opened =
        made.does("round.open", Map.of("target", "note", "dots", 3, "max", 2, "own", true));
    made.does("round.close", Map.of("round", id(opened)));
  }

  @Test
  void V50_the_moments_are_told_in_order() {
    moments()
        .then()
        .statusCode(200)
        .body("what", contains("reveal", "vote"))
        .body("[0].id", equalTo("q1"));
  }

  @Test
  void V50_a_moment_is_a_snapshot_of_its_version_without_what_came_later() {
    long reveal = moments().jsonPath().getLong("[0].v");

    String then = at(reveal).then().statusCode(200).extract().asString();

    assertThat(then)
        .contains("The meters eat coins", "\"v\":" + reveal, "\"audience\":\"facilitator\"")
        .doesNotContain("[\"round\"");
    assertThat(at(moments().jsonPath().getLong("[1].v")).asString()).contains("[\"round\"");
  }

  @Test
  void V52_what_was_hidden_since_is_hidden_from_an_analyst_there_too() {
    Staff analyst = Staff.with("analyst");
    long reveal = moments().jsonPath().getLong("[0].v");
    String path = "/studio/api/workshops/" + made.id() + "/moments/" + reveal;
    assertThat(analyst.asks().get(path).asString()).contains("The meters eat coins");

    made.does("note.hide", Map.of("note", note(), "reason", "other"));

    assertThat(analyst.asks().get(path).asString()).doesNotContain("meters");
    assertThat(at(reveal).asString()).contains("The meters eat coins");
  }

  @Test
  void V50_a_version_that_was_no_moment_is_not_told() {
    long reveal = moments().jsonPath().getLong("[0].v");

    at(reveal - 1).then().statusCode(404).body("why", equalTo("NO_SUCH_MOMENT"));
  }

  private Response moments() {
    return host.asks().get("/studio/api/workshops/" + made.id() + "/moments");
  }

  private Response at(long version) {
    return host.asks().get("/studio/api/workshops/" + made.id() + "/moments/" + version);
  }

  private String note() {
    List<List<Object>> things = host.asks().get("/studio/" + made.id() + "/snapshot").path("e");
    return things.stream()
        .filter(t -> t.get(0).equals("note"))
        .map(t -> (String) t.get(1))
        .findFirst()
        .orElseThrow();
  }

  private static String id(Map<String, Object> done) {
    return Long.toString(((Number) done.get("f")).longValue(), 36);
  }

  private void writes(String token, String text) {
    Map<String, Object> add =
        Map.of("id", Ids.next().toString(), "c", "note.add", "d", Map.of("q", "q1", "text", text));
    RestAssured.given()
        .cookie("tl_p", token)
        .contentType(ContentType.JSON)
        .body(Map.of("commands", List.of(add)))
        .post("/w/" + made.code() + "/commands")
        .then()
        .statusCode(200)
        .body("answers[0].t", equalTo("done"));
  }
}
