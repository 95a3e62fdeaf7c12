package throughline.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On an installation that is empty and stays so: each test puts its show away. */
@QuarkusTest
@TestProfile(Empty.class)
class SeeItRunTest {
  private static final String HTML = "text/html";

  private final Spectator here = Spectator.here();

  @AfterEach
  void put_away() {
    here.clears();
  }

  @Test
  void S1_an_empty_installation_offers_it_to_who_sits_at_the_machine() {
    var offered = here.looks();

    offered.then().statusCode(200).body("state", equalTo("none")).body("scene", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-For, 127.0.0.1",
    "X-Forwarded-Host, localhost",
    "Forwarded, for=127.0.0.1",
    "X-Real-IP, 127.0.0.1",
    "Via, 1.1 somebody",
    "Host, board.county.example",
    "Host, localhost.county.example"
  })
  void S2_who_comes_through_a_proxy_or_by_another_name_is_refused(String header, String value) {
    var stranger = Spectator.asking(() -> given().header(header, value));

    for (Response answer :
        List.of(
            stranger.starts(),
            stranger.looks(),
            stranger.asks("skip"),
            stranger.asks("stop"),
            stranger.asks("seats"),
            stranger.removes())) {
      answer.then().statusCode(403).body("why", equalTo("NOT_SHOWN_HERE"));
    }
    assertThat(here.state()).isEqualTo("none");
  }

  @Test
  void S2_another_website_starts_nothing() {
    var foreign = Spectator.asking(() -> given().header("Origin", "https://evil.example"));

    foreign.starts().then().statusCode(403).body("why", equalTo("FOREIGN_ORIGIN"));

    assertThat(here.state()).isEqualTo("none");
  }

  @Test
  void S12_where_nothing_plays_there_is_nothing_to_skip_stop_or_watch() {
    for (String what : List.of("skip", "stop", "seats")) {
      here.asks(what).then().statusCode(409).body("why", equalTo("NOTHING_PLAYS"));
    }
    here.removes().then().statusCode(204);
  }

  @Test
  void S10_a_second_start_is_refused_and_the_first_goes_on() {
    here.starts().then().statusCode(202);

    here.starts().then().statusCode(409).body("why", equalTo("ALREADY_PLAYING"));

    here.removes().then().statusCode(409).body("why", equalTo("STILL_PLAYING"));
    here.waitsFor("playing").then().body("workshop", notNullValue());
  }

  @Test
  void S12_a_stop_ends_it_where_it_is() {
    here.starts();
    here.waitsFor("playing");

    here.asks("stop").then().statusCode(204);

    here.waitsFor("stopped", "failed").then().body("state", equalTo("stopped"));
  }

  @Test
  void S13_a_new_show_puts_the_one_before_away() {
    here.starts();
    String before = here.waitsFor("playing").path("code");
    here.asks("stop");
    here.waitsFor("stopped");

    here.starts().then().statusCode(202);

    String now = here.waitsFor("playing").path("code");
    assertThat(now).isNotEqualTo(before);
    given().get("/w/" + before + "/api/door").then().statusCode(404);
    given().get("/w/" + now + "/api/door").then().statusCode(200);
  }

  @Test
  void S14_a_skip_goes_on_to_notes_themes_dots_and_drafts() {
    here.starts();
    String code = here.waitsFor("playing").path("code");

    here.asks("skip").then().statusCode(204);

    here.waitsFor("ended", "failed", "stopped")
        .then()
        .body("why", nullValue())
        .body("state", equalTo("ended"))
        .body("scene.name", equalTo("drafts"))
        .body("scene.people", equalTo(30))
        .body("scene.notes", greaterThan(100))
        .body("scene.clusters", greaterThan(2))
        .body("scene.dots", greaterThan(20))
        .body("scene.drafts", greaterThan(2));
    given().get("/w/" + code + "/api/door").then().body("state", equalTo("closed"));
    given()
        .get("/results/" + code + "/api/page")
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_OPEN_WORKSHOP"));
  }

  @Test
  void S21_the_three_panes_have_cookies_of_their_own_and_no_other_page_gets_them() {
    here.starts();
    Response show = here.waitsFor("playing");
    String code = show.path("code");
    String workshop = show.path("workshop");

    var seats = here.asks("seats").then().statusCode(204).extract();

    assertThat(seats.detailedCookie("tl_p").getPath()).isEqualTo("/w/" + code);
    assertThat(seats.detailedCookie("tl_s").getPath()).isEqualTo("/present/" + code);
    assertThat(seats.detailedCookie("tl_staff").getPath()).isEqualTo("/see/studio");
    assertThat(seats.detailedCookies().asList()).allMatch(c -> c.isHttpOnly());
    given()
        .cookie("tl_p", seats.cookie("tl_p"))
        .get("/w/" + code + "/snapshot")
        .then()
        .statusCode(200)
        .body("audience", equalTo("participant"));
    given()
        .cookie("tl_s", seats.cookie("tl_s"))
        .get("/present/" + code + "/snapshot")
        .then()
        .statusCode(200);
    given()
        .cookie("tl_staff", seats.cookie("tl_staff"))
        .get("/see/studio/" + workshop + "/snapshot")
        .then()
        .statusCode(200)
        .body("audience", equalTo("analyst"));
  }

  @Test
  void S22_behind_the_glass_one_looks_and_changes_nothing() {
    here.starts();
    String workshop = here.waitsFor("playing").path("workshop");
    String onlooker = here.asks("seats").cookie("tl_staff");
    String behind = "/see/studio/api/workshops";

    var list = given().cookie("tl_staff", onlooker).get(behind + "?limit=1");
    var change =
        given()
            .cookie("tl_staff", onlooker)
            .contentType(ContentType.JSON)
            .body(Map.of("kind", "synthesize"))
            .post(behind + "/" + workshop + "/jobs");
    var out = given().cookie("tl_staff", onlooker).delete("/see/studio/api/session");

    list.then().statusCode(200).body("items.id", equalTo(List.of(workshop)));
    change.then().statusCode(403);
    out.then().statusCode(403).header("Set-Cookie", nullValue());
    given().get("/see/studio/api/session").then().statusCode(401);
  }

  @Test
  void S22_when_the_show_is_removed_nothing_is_behind_the_glass() {
    here.starts();
    Response show = here.waitsFor("playing");
    String workshop = show.path("workshop");
    String onlooker = here.asks("seats").cookie("tl_staff");

    here.clears();

    given().accept(HTML).get("/see/studio/w/" + workshop).then().statusCode(404);
    given()
        .cookie("tl_staff", onlooker)
        .get("/studio/api/session")
        .then()
        .statusCode(401)
        .body("firstRun", equalTo(true));
  }

  @Test
  void S23_only_pages_of_the_show_may_be_framed_and_only_by_ours() {
    here.starts();
    Response show = here.waitsFor("playing");
    String code = show.path("code");

    for (String path :
        List.of("/w/" + code, "/present/" + code, "/see/studio/w/" + show.path("workshop"))) {
      policyOf(path, containsString("frame-ancestors 'self'"));
    }
    for (String path : List.of("/", "/w/AAAAAA", "/studio", "/studio/w/x", "/see", "/join")) {
      policyOf(path, containsString("frame-ancestors 'none'"));
    }
    policyOf("/see", containsString("frame-src 'self'"));
  }

  private static void policyOf(String path, Matcher<String> policy) {
    given().accept(HTML).get(path).then().statusCode(200).header("Content-Security-Policy", policy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "en "})
  void S11_a_language_that_the_product_does_not_speak_is_refused(String language) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("language", language))
        .post(Spectator.DOOR)
        .then()
        .statusCode(400);

    assertThat(here.state()).isEqualTo("none");
  }
}
