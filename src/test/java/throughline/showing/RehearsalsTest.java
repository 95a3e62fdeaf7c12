package throughline.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import throughline.identity.Guests;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.platform.log.EventLog;
import throughline.workshop.Made;

/** Who plays and watches, and what is left of it. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class RehearsalsTest {
  private static final String ALL = "/studio/api/workshops";

  @Inject Guests guests;
  @Inject EventLog log;

  private static RequestSpecification as(String token) {
    return given().cookie("tl_staff", token).contentType(ContentType.JSON);
  }

  private static Response makes(RequestSpecification who, boolean rehearsal) {
    Map<String, Object> plan = Made.plan();
    plan.put("rehearsal", rehearsal);
    return who.body(plan).post(ALL);
  }

  @Test
  void S20_the_shows_facilitator_makes_rehearsals_only_and_is_nobody_afterwards() {
    String token = guests.facilitator(UUID.randomUUID());

    makes(as(token), false).then().statusCode(403).body("why", equalTo("NOT_ALLOWED"));
    makes(as(token), true).then().statusCode(201).body("rehearsal", equalTo(true));

    guests.dismiss(token);
    as(token).get("/studio/api/session").then().statusCode(401);
  }

  @Test
  void S20_the_shows_facilitator_stands_in_no_list_and_has_no_password() {
    String token = guests.facilitator(UUID.randomUUID());
    String id = as(token).get("/studio/api/session").path("account.id");

    List<String> accounts = Staff.administrator().asks().get("/studio/api/accounts").path("id");

    assertThat(accounts).doesNotContain(id);
    Staff.tries("", "").then().statusCode(401);
    guests.dismiss(token);
  }

  @Test
  void S21_an_onlooker_sees_their_own_workshop_and_nothing_else() {
    UUID id = UUID.randomUUID();
    String facilitator = guests.facilitator(id);
    String own = makes(as(facilitator), true).path("id");
    String others = Made.by(Staff.with("facilitator")).id();
    String onlooker = guests.onlooker(id);

    Response list = as(onlooker).get(ALL);

    assertThat(list.<List<String>>path("items.id")).containsExactly(own);
    as(onlooker).get(ALL + "/" + own).then().statusCode(200);
    as(onlooker).get(ALL + "/" + others).then().statusCode(403);
    as(onlooker).get("/studio/" + others + "/snapshot").then().statusCode(403);
    as(onlooker).delete(ALL + "/" + own).then().statusCode(403);
    guests.dismiss(onlooker);
    guests.dismiss(facilitator);
  }

  @Test
  void S13_a_show_that_cannot_go_on_says_why() {
    Run run = new Run(guests, URI.create("http://127.0.0.1:9/"), "en");

    run.begin();

    await().until(run::over);
    assertThat(run.shown().state()).isEqualTo("failed");
    assertThat(run.shown().why()).contains("can't be reached");
    run.putAway();
  }

  @Test
  void S30_a_rehearsal_is_removed_with_all_that_came_of_it() throws Throwable {
    Staff admin = Staff.administrator();
    Response made = makes(admin.asks(), true);
    String id = made.path("id");
    String code = made.path("code");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("lang", "en"))
        .post("/w/" + code + "/api/join")
        .then()
        .statusCode(201);
    assertThat(versionOf(id)).isPositive();

    admin.asks().delete(ALL + "/" + id).then().statusCode(204);

    assertThat(versionOf(id)).isZero();

    admin.asks().get(ALL + "/" + id).then().statusCode(404);
    admin.asks().get("/studio/" + id + "/snapshot").then().statusCode(404);
    given().get("/w/" + code + "/api/door").then().statusCode(404);
    admin.asks().get(ALL + "?limit=200").then().body("items.id", not(hasItem(id)));
    admin.asks().delete(ALL + "/" + id).then().statusCode(404);
  }

  private long versionOf(String stream) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> log.version(stream));
  }

  @Test
  void S30_a_workshop_that_is_none_stays() {
    Staff host = Staff.with("facilitator");
    Made made = Made.by(host);

    host.asks()
        .delete(ALL + "/" + made.id())
        .then()
        .statusCode(409)
        .body("why", equalTo("NOT_A_REHEARSAL"));

    host.asks().get(ALL + "/" + made.id()).then().statusCode(200);
  }
}
