package throughline.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import throughline.platform.TestDatabase;

@QuarkusTest
@TestProfile(WithProbe.class)
@WithTestResource(TestDatabase.class)
class ProblemsTest {

  @Test
  void a_problem_says_why_to_people_and_programs() {
    var answer = given().get("/probe/problem").then();

    isProblem(answer, 429, "TOO_MANY_TRIES")
        .body("title", equalTo("Too many tries. Wait a little, then try again."))
        .body("detail", equalTo("Next try in 30 s."))
        .body("type", equalTo("urn:throughline:TOO_MANY_TRIES"))
        .body("instance", equalTo("/probe/problem"))
        .body("retryAfter", equalTo(30));
  }

  @Test
  void a_problem_speaks_the_readers_language() {
    var answer = given().header("Accept-Language", "es-MX").get("/probe/problem").then();

    isProblem(answer, 429, "TOO_MANY_TRIES")
        .body("detail", equalTo("Próximo intento en 30 s."))
        .header("Vary", containsString("Accept-Language"));
  }

  @Test
  void what_breaks_a_rule_is_listed_by_field() {
    var answer =
        given()
            .contentType("application/json")
            .body("{\"title\":\"much too long\",\"items\":[\"a\",\" \"]}")
            .post("/probe")
            .then();

    isProblem(answer, 400, "BAD_VALUE")
        .body("fields.field", equalTo(java.util.List.of("items[1].<list element>", "title")))
        .body("fields.why", equalTo(java.util.List.of("NOT_BLANK", "SIZE")));
  }

  @Test
  void a_parameter_that_breaks_a_rule_is_named() {
    isProblem(given().get("/probe/sized?q=abcd").then(), 400, "BAD_VALUE")
        .body("fields[0].field", equalTo("q"))
        .body("fields[0].why", equalTo("SIZE"))
        .body("instance", equalTo("/probe/sized"));
  }

  @Test
  void what_is_not_json_is_said_so_without_repeating_it() {
    var answer =
        given().contentType("application/json").body("{\"title\": secret").post("/probe").then();

    isProblem(answer, 400, "NOT_JSON").body(not(containsString("secret")));
  }

  @Test
  void a_value_of_the_wrong_type_is_named() {
    var answer =
        given()
            .contentType("application/json")
            .body("{\"title\":\"a\",\"count\":\"secret\",\"items\":[]}")
            .post("/probe")
            .then();

    isProblem(answer, 400, "BAD_VALUE")
        .body("fields[0].field", equalTo("count"))
        .body(not(containsString("secret")));
  }

  @Test
  void an_empty_body_is_refused() {
    isProblem(given().contentType("application/json").post("/probe").then(), 400, "BAD_VALUE");
  }

  @Test
  void the_right_status_for_each_wrong_request() {
    isProblem(given().get("/probe/nowhere").then(), 404, "NOT_FOUND");
    isProblem(given().get("/studio/api/nowhere").then(), 404, "NOT_FOUND");
    isProblem(given().delete("/probe").then(), 405, "METHOD_NOT_ALLOWED");
    isProblem(
        given().contentType("text/csv").body("a,b").post("/probe").then(), 415, "UNSUPPORTED_TYPE");
    isProblem(given().accept("text/csv").get("/probe").then(), 406, "NOT_ACCEPTABLE");
    isProblem(given().get("/probe/conflict").then(), 409, "REFUSED");
  }

  @Test
  void an_answer_that_a_resource_made_itself_stays() {
    given()
        .get("/probe/own")
        .then()
        .statusCode(409)
        .header("Cache-Control", equalTo("private"))
        .body(equalTo("\"own\""));
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    var answer =
        given().contentType("application/json").body("x".repeat(10_241)).post("/probe").then();

    isProblem(answer, 413, "TOO_LARGE").body("max", equalTo(10_240));
  }

  @Test
  void a_fault_tells_nothing_of_its_inside() {
    isProblem(given().get("/probe/fault").then(), 500, "FAULT")
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")))
        .body("stack", nullValue());
  }

  private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String why) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", equalTo("no-store"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body("status", equalTo(status))
        .body("why", equalTo(why));
  }
}
