package throughline.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class JoiningTest {

  private static final Map<String, Object> ANA =
      Map.of(
          "name",
          "Ana",
          "department",
          "Harbor volunteers",
          "org",
          "community",
          "remote",
          true,
          "lang",
          "es");

  private Staff host;
  private Made made;

  @BeforeEach
  void a_workshop() {
    host = Staff.administrator();
    made = Made.by(host);
  }

  @Test
  void I20_somebody_joins_with_nothing_but_the_code() {
    var joined = made.join(Map.of());

    joined
        .then()
        .statusCode(201)
        .body("code", matchesPattern("p[a-z2-9]{6}"))
        .body("name", nullValue());
  }

  @Test
  void I20_the_door_says_what_stands_behind_it_and_who_one_is() {
    var token = made.join(ANA).then().statusCode(201).extract().cookie("tl_p");

    door(made.code(), token)
        .then()
        .statusCode(200)
        .body("workshop.title", equalTo("Parking at the beach"))
        .body("workshop.languages", hasItems("en", "es"))
        .body("door", equalTo("open"))
        .body("departments", hasItems("Sheriff", "Harbor volunteers", "Beaches and Harbors"))
        .body("me.name", equalTo("Ana"))
        .body("me.department", equalTo("Harbor volunteers"));
    door(made.code(), null).then().body("me", nullValue());
  }

  @Test
  void I21_coming_again_with_the_cookie_is_the_same_person_with_the_new_name() {
    var first = made.join(ANA);

    var again = made.joinAgain(first.cookie("tl_p"), Map.of("name", "Ana María"));

    again
        .then()
        .statusCode(200)
        .body("code", equalTo(first.<String>path("code")))
        .body("name", equalTo("Ana María"));
    assertThat(people()).hasSize(1);
  }

  @Test
  void I21_a_cookie_of_another_workshop_is_nobody_here() {
    var elsewhere = Made.by(host).participant();

    made.joinAgain(elsewhere, Map.of()).then().statusCode(201);
    for (int asked = 0; asked < 2; asked++) {
      given()
          .cookie("tl_p", elsewhere)
          .get("/w/" + made.code() + "/snapshot")
          .then()
          .statusCode(401);
    }
    door(made.code(), elsewhere).then().body("me", nullValue());
  }

  @Test
  void I22_only_the_facilitator_sees_names_and_nobody_sees_tokens() {
    var token = made.join(ANA).cookie("tl_p");

    assertThat(people())
        .singleElement()
        .satisfies(
            ana ->
                assertThat(ana)
                    .containsEntry("name", "Ana")
                    .containsEntry("org", "community")
                    .containsEntry("remote", true)
                    .containsKey("joinedAt")
                    .doesNotContainValue(token));
    Staff.with("analyst")
        .asks()
        .get("/studio/api/workshops/" + made.id() + "/people")
        .then()
        .statusCode(403);
    var snapshot = host.asks().get("/studio/" + made.id() + "/snapshot").asString();
    assertThat(snapshot).contains("Harbor volunteers").doesNotContain("Ana").doesNotContain(token);
  }

  @Test
  void I23_two_hundred_people_behind_one_address_join_at_once() throws Exception {
    var all = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Response>> joins =
          IntStream.range(0, 200).<Callable<Response>>mapToObj(i -> () -> made.join(ANA)).toList();

      var codes = new HashSet<String>();
      for (Future<Response> join : all.invokeAll(joins)) {
        codes.add(join.get().then().statusCode(201).extract().path("code"));
      }

      assertThat(codes).hasSize(200);
    } finally {
      all.shutdownNow();
    }
    host.asks().get("/studio/api/workshops/" + made.id()).then().body("people", equalTo(200));
  }

  @Test
  void I24_the_cookie_belongs_to_this_workshop_alone_and_no_script_reads_it() {
    var cookie = made.join(Map.of()).detailedCookie("tl_p");

    assertThat(cookie.getPath()).isEqualTo("/w/" + made.code());
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.isSecured()).isFalse();
    assertThat(cookie.getMaxAge()).isPositive();
  }

  @Test
  void W20_a_closed_door_keeps_new_people_out_and_lets_known_ones_in() {
    var known = made.participant();
    assertThat(made.does("door.set", Map.of("open", false))).containsEntry("t", "done");

    made.join(ANA).then().statusCode(403).body("why", equalTo("DOOR_CLOSED"));
    made.joinAgain(known, Map.of()).then().statusCode(200);
    door(made.code(), null).then().statusCode(200).body("door", equalTo("closed"));
  }

  @Test
  void W21_a_closed_workshop_takes_nobody_new() {
    var known = made.participant();
    made.does("activity.go", Map.of("activity", "a1"));
    assertThat(made.does("workshop.close", Map.of())).containsEntry("t", "done");

    made.join(ANA).then().statusCode(410).body("why", equalTo("WORKSHOP_CLOSED"));
    made.joinAgain(known, Map.of()).then().statusCode(200);
    door(made.code(), known).then().statusCode(200).body("state", equalTo("closed"));
  }

  @Test
  void W22_who_was_removed_does_not_come_back_with_the_same_cookie() {
    var joined = made.join(ANA);
    made.does("person.remove", Map.of("person", joined.path("code")));

    made.joinAgain(joined.cookie("tl_p"), Map.of())
        .then()
        .statusCode(403)
        .body("why", equalTo("REMOVED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"H7KM4Q", "short", "ILO010", "%00%00%00%00%00%00", "h7k%20m4q", "…"})
  void W2_a_code_that_no_workshop_has_is_said_so(String code) {
    given()
        .urlEncodingEnabled(false)
        .get("/w/" + code.replace("…", "%E2%80%A6") + "/api/door")
        .then()
        .statusCode(404)
        .contentType(startsWith("application/problem+json"))
        .body("why", equalTo("NO_OPEN_WORKSHOP"));
  }

  @Test
  void W2_case_blanks_and_dashes_of_a_code_do_not_matter() {
    var typed = made.code().substring(0, 3).toLowerCase() + "-" + made.code().substring(3);

    door(typed, null).then().statusCode(200).body("workshop.code", equalTo(made.code()));
  }

  @Test
  void W23_what_is_refused_at_the_door_is_said_in_the_readers_language() {
    given()
        .header("Accept-Language", "es")
        .get("/w/AAAAAA/api/door")
        .then()
        .statusCode(404)
        .body("title", equalTo("Ningún taller abierto tiene este código. Revise cada letra."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\\u0000\"}",
        "{\"name\":\"\\ud83d\"}",
        "{\"department\":\"a\\u0007\"}",
        "{\"org\":\"king\"}",
        "{\"lang\":\"../..\"}",
        "{\"remote\":\"maybe\"}"
      })
  void bad_input_names_the_field(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/w/" + made.code() + "/api/join")
        .then()
        .statusCode(400)
        .body("why", equalTo("BAD_VALUE"))
        .body("field", not(nullValue()));
    assertThat(people()).isEmpty();
  }

  @Test
  void a_name_that_is_too_long_is_refused() {
    made.join(Map.of("name", "x".repeat(81))).then().statusCode(400).body("field", equalTo("name"));
  }

  private List<Map<String, Object>> people() {
    return host.asks().get("/studio/api/workshops/" + made.id() + "/people").path("");
  }

  private static Response door(String code, String token) {
    var request = token == null ? given() : given().cookie("tl_p", token);
    return request.get("/w/" + code + "/api/door");
  }
}
