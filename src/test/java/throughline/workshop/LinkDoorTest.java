package throughline.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.platform.ids.Tokens;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class LinkDoorTest {
  @Inject Pool pool;

  private Staff owner;
  private Made made;

  @BeforeEach
  void a_workshop() {
    owner = Staff.with("facilitator");
    made = Made.by(owner);
  }

  private String links() {
    return "/studio/api/workshops/" + made.id() + "/links";
  }

  private ValidatableResponse door(String token) {
    return given().cookie("tl_l", token).get("/link/" + made.code() + "/api/door").then();
  }

  @Test
  void I60_a_link_is_listed_with_its_label_and_without_its_secret() {
    var fresh = made.link("observer", "  The department head ");

    fresh.then().statusCode(201).body("label", equalTo("The department head"));
    assertThat(fresh.<String>path("url")).contains("/link/" + made.code() + "#");
    owner
        .asks()
        .get(links())
        .then()
        .statusCode(200)
        .body("kind", contains("observer"))
        .body("label", contains("The department head"))
        .body("madeAt", not(hasItem(nullValue())))
        .body("usedAt", contains(nullValue()))
        .body("url", contains(nullValue()));
  }

  @Test
  void I60_the_database_keeps_hashes_only() {
    var secret = Made.secretOf(made.link("co-facilitator", null));
    var token = made.enterByLink(secret).cookie("tl_l");

    assertThat(stored("guest_link", "secret_hash"))
        .contains(Tokens.hash(secret))
        .doesNotContain(secret);
    assertThat(stored("guest_token", "token_hash"))
        .contains(Tokens.hash(token))
        .doesNotContain(token);
  }

  private List<String> stored(String table, String column) {
    var rows = pool.query("select " + column + " from " + table).execute();
    var values = new java.util.ArrayList<String>();
    rows.toCompletionStage()
        .toCompletableFuture()
        .join()
        .forEach(row -> values.add(row.getString(0)));
    return values;
  }

  @Test
  void I60_what_is_no_kind_of_link_is_refused() {
    made.link("administrator", null).then().statusCode(400);
  }

  @Test
  void I61_the_secret_opens_the_door_on_any_device_and_says_who_one_is_there() {
    var secret = Made.secretOf(made.link("co-facilitator", "Ana, remote room"));

    var laptop = made.enterByLink(secret).then().statusCode(204).extract().detailedCookie("tl_l");
    var phone = made.enterByLink(secret).then().statusCode(204).extract().cookie("tl_l");

    assertThat(laptop.getPath()).isEqualTo("/link/" + made.code());
    assertThat(laptop.isHttpOnly()).isTrue();
    assertThat(laptop.getSameSite()).isEqualTo("Strict");
    assertThat(phone).isNotEqualTo(laptop.getValue());
    door(phone)
        .statusCode(200)
        .body("kind", equalTo("co-facilitator"))
        .body("label", equalTo("Ana, remote room"))
        .body("workshop.title", equalTo("Parking at the beach"))
        .body("departments", hasItem("Harbor volunteers"));
    owner.asks().get(links()).then().body("usedAt", contains(notNullValue()));
  }

  @Test
  void I61_a_secret_opens_no_other_workshop() {
    var other = Made.by(owner);

    made.enterByLink(Made.secretOf(other.link("observer", null)))
        .then()
        .statusCode(403)
        .body("why", equalTo("WRONG_SECRET"));
    door(other.guest("observer")).statusCode(401);
  }

  @Test
  void I62_a_link_that_was_taken_back_opens_nothing_for_nobody() {
    var link = made.link("observer", null);
    var token = made.enterByLink(Made.secretOf(link)).cookie("tl_l");

    owner.asks().delete(links() + "/" + link.path("id")).then().statusCode(204);

    made.enterByLink(Made.secretOf(link)).then().statusCode(403);
    door(token).statusCode(401);
    given().cookie("tl_l", token).get("/link/" + made.code() + "/snapshot").then().statusCode(401);
    owner.asks().get(links()).then().body("", empty());
  }

  @Test
  void I62_a_link_is_taken_back_by_its_own_workshop_only() {
    var link = made.link("observer", null);
    var other = Made.by(owner);

    owner
        .asks()
        .delete("/studio/api/workshops/" + other.id() + "/links/" + link.path("id"))
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_SUCH_LINK"));
    made.enterByLink(Made.secretOf(link)).then().statusCode(204);
  }

  @Test
  void I63_secrets_of_links_are_not_guessed() {
    int tries = 0;
    while (made.enterByLink("guess " + tries).statusCode() == 403 && tries < 200) {
      tries++;
    }

    made.enterByLink("once more").then().statusCode(429).body("why", equalTo("TOO_MANY_TRIES"));
    assertThat(tries).isBetween(10, 60);
  }

  @Test
  void I64_a_co_facilitator_has_the_board_and_nothing_of_the_studio() {
    made.join(Map.of("name", "Ana Ruiz"));
    var token = made.guest("co-facilitator");
    var board = given().cookie("tl_l", token).get("/link/" + made.code() + "/snapshot");

    assertThat(board.<String>path("audience")).isEqualTo("facilitator");
    assertThat(board.asString()).doesNotContain("Ana Ruiz");
    for (String path :
        List.of(
            "/studio/api/workshops",
            "/studio/api/workshops/" + made.id() + "/people",
            "/studio/api/accounts",
            links())) {
      given().cookie(Staff.COOKIE, token).get(path).then().statusCode(401);
    }
  }
}
