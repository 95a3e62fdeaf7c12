package throughline.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class ProjectorDoorTest {

  private Made made;

  @BeforeEach
  void a_workshop() {
    made = Made.by(Staff.administrator());
  }

  @Test
  void I30_the_links_secret_opens_the_door_and_the_cookie_keeps_it_open() {
    var cookie = made.enter(made.secret()).then().statusCode(204).extract().detailedCookie("tl_s");

    assertThat(cookie.getPath()).isEqualTo("/present/" + made.code());
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    given()
        .cookie("tl_s", cookie.getValue())
        .get("/present/" + made.code() + "/api/door")
        .then()
        .statusCode(200)
        .body("workshop.code", equalTo(made.code()))
        .body("workshop.languages", hasItems("en", "es"))
        .body("joinUrl", endsWith("/w/" + made.code()))
        .body("host", endsWith("/join"));
    given()
        .cookie("tl_s", cookie.getValue())
        .get("/present/" + made.code() + "/api/qr.svg")
        .then()
        .statusCode(200)
        .contentType(containsString("image/svg+xml"));
  }

  @Test
  void I30_each_workshop_has_its_own_secret_and_its_own_cookies() {
    var other = Made.by(Staff.administrator());

    assertThat(other.secret()).isNotEqualTo(made.secret());
    made.enter(other.secret()).then().statusCode(403).body("why", equalTo("WRONG_SECRET"));
    given()
        .cookie("tl_s", other.projector())
        .get("/present/" + made.code() + "/api/door")
        .then()
        .statusCode(401)
        .body("why", equalTo("NO_IDENTITY"));
  }

  @Test
  void I31_secrets_are_not_guessed() {
    int tries = 0;
    while (made.enter("guess " + tries).statusCode() == 403 && tries < 200) {
      tries++;
    }

    made.enter(made.secret()).then().statusCode(429).body("why", equalTo("TOO_MANY_TRIES"));
    assertThat(tries).isBetween(10, 60);
  }

  @Test
  void I30_the_facilitator_sees_the_same_link_every_time_and_an_analyst_none() {
    var path = "/studio/api/workshops/" + made.id();

    Staff.administrator()
        .asks()
        .get(path)
        .then()
        .body("projectorUrl", endsWith("/present/" + made.code() + "#" + made.secret()));
    Staff.with("analyst").asks().get(path).then().body("projectorUrl", equalTo(null));
  }
}
