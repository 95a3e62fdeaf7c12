package throughline.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.platform.TestDatabase;

@QuarkusTest
@TestProfile(WithProbe.class)
@WithTestResource(TestDatabase.class)
class FrontDoorTest {

  private static final String THING = "{\"title\":\"a\",\"count\":1,\"items\":[]}";

  @Test
  void every_answer_carries_the_security_headers() {
    var host = "localhost:" + RestAssured.port;

    given()
        .get("/probe")
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy",
            equalTo(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self' ws://"
                    + host
                    + " wss://"
                    + host
                    + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " manifest-src 'self'; worker-src 'self'"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Strict-Transport-Security", nullValue())
        .header("Cache-Control", equalTo("no-store"));
  }

  @Test
  void a_strange_host_does_not_get_into_the_policy() {
    given()
        .header("Host", "a;script-src *")
        .get("/probe")
        .then()
        .header("Content-Security-Policy", anyOf(nullValue(), not(containsString("script-src *"))));
  }

  @ParameterizedTest
  @CsvSource({
    "/, join",
    "/join/H7KM4Q, join",
    "/w/H7KM4Q, participant",
    "/present/H7KM4Q, projector",
    "/studio/w/0199/themes, studio"
  })
  void a_path_that_people_open_is_answered_by_its_page(String path, String page) {
    given()
        .accept("text/html,application/xhtml+xml")
        .get(path)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .header("Cache-Control", equalTo("no-cache"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("<title>"));
  }

  @Test
  void a_program_that_wants_json_gets_no_page() {
    given()
        .accept("application/json")
        .get("/studio/elsewhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void an_unknown_page_says_so_in_the_readers_language() {
    given()
        .accept("text/html")
        .header("Accept-Language", "es")
        .get("/elsewhere")
        .then()
        .statusCode(404)
        .contentType(startsWith("text/html"))
        .body(containsString("No hay nada en esta dirección."))
        .header("Content-Security-Policy", containsString("default-src 'none'"));
  }

  @Test
  void B156_the_script_that_keeps_the_page_is_asked_for_again_each_time() {
    given()
        .get("/sw.js")
        .then()
        .statusCode(200)
        .contentType(containsString("javascript"))
        .header("Cache-Control", equalTo("no-cache"));
  }

  @Test
  void files_named_by_their_content_are_kept() {
    given()
        .get("/assets/probe-0a1b2c3d.js")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
    given()
        .get("/assets/gone-0a1b2c3d.js")
        .then()
        .statusCode(404)
        .header("Cache-Control", equalTo("no-store"));
  }

  @Test
  void another_website_may_not_change_anything() {
    given()
        .contentType("application/json")
        .header("Origin", "https://evil.example")
        .body(THING)
        .post("/probe")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("why", equalTo("FOREIGN_ORIGIN"));
    given()
        .contentType("application/json")
        .header("Sec-Fetch-Site", "cross-site")
        .body(THING)
        .post("/probe")
        .then()
        .statusCode(403);
    given().header("Origin", "null").delete("/probe").then().statusCode(403);
  }

  @Test
  void our_own_pages_and_trusted_ones_may() {
    for (var origin :
        new String[] {"http://localhost:" + RestAssured.port, "https://trusted.example"}) {
      given()
          .contentType("application/json")
          .header("Origin", origin)
          .body(THING)
          .post("/probe")
          .then()
          .statusCode(200);
    }
    given().header("Origin", "https://evil.example").get("/probe").then().statusCode(200);
  }

  @Test
  void ready_means_that_a_write_works() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name == 'A write to the database' }.status", equalTo("UP"));
    given().get("/q/health").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/metrics", "/q/openapi", "/studio/q/metrics"})
  void the_machine_room_is_open_to_this_machine(String path) {
    given().get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/q/metrics", "/q/openapi", "/studio/q/metrics", "/q/../q/metrics", "/q//metrics"})
  void the_machine_room_is_closed_to_others(String path) {
    given()
        .urlEncodingEnabled(false)
        .header("X-Forwarded-For", "127.0.0.1")
        .get(path)
        .then()
        .statusCode(anyOf(is(403), is(404)));
  }
}
