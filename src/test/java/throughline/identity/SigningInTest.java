package throughline.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class SigningInTest {

  @Test
  void I1_the_email_counts_without_its_case_and_outer_blanks() {
    Staff.tries("  ADA@County.Example ", Staff.PASSWORD)
        .then()
        .statusCode(200)
        .body("account.email", equalTo(Staff.EMAIL))
        .body("account.roles", containsInAnyOrder("administrator", "facilitator", "analyst"))
        .body("account", not(hasKey("password")));
  }

  @Test
  void I2_a_wrong_password_an_unknown_email_and_a_disabled_account_are_answered_alike() {
    var disabled = Staff.newEmail();
    var ada = Staff.administrator();
    String id = ada.makes(disabled, "analyst").path("id");
    ada.changes(id, Map.of("disabled", true)).then().statusCode(200);

    var wrong = Staff.tries(Staff.with("analyst").email(), "not my long password");
    var unknown = Staff.tries("nobody@county.example", "not my long password");
    var off = Staff.tries(disabled, Staff.PASSWORD);

    wrong.then().statusCode(401).body("why", equalTo("WRONG_CREDENTIALS"));
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.asString()).isEqualTo(wrong.asString());
    assertThat(off.statusCode()).isEqualTo(401);
    assertThat(off.asString()).isEqualTo(wrong.asString());
  }

  @Test
  void I2_the_refusal_is_said_in_the_readers_language() {
    given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "es-MX,es;q=0.9")
        .body(Map.of("email", "nadie@county.example", "password", "no es esta"))
        .post("/studio/api/session")
        .then()
        .statusCode(401)
        .contentType(startsWith("application/problem+json"))
        .body("title", equalTo("El correo y la contraseña no coinciden."));
  }

  @Test
  void I3_an_account_is_guessed_at_only_a_few_times() {
    var target = Staff.with("analyst").email();
    int tries = 0;
    while (Staff.tries(target, "guess number " + tries).statusCode() == 401 && tries < 100) {
      tries++;
    }

    var refused = Staff.tries(target, Staff.PASSWORD);

    refused
        .then()
        .statusCode(429)
        .header("Retry-After", not(nullValue()))
        .body("why", equalTo("TOO_MANY_TRIES"))
        .body("retryAfter", greaterThan(0));
    assertThat(tries).isBetween(3, 20);
    Staff.tries(Staff.EMAIL, Staff.PASSWORD).then().statusCode(200);
  }

  @Test
  void I3_an_email_that_nobody_has_is_throttled_alike() {
    int tries = 0;
    while (Staff.tries("ghost@county.example", "guess number " + tries).statusCode() == 401
        && tries < 100) {
      tries++;
    }

    assertThat(tries).isBetween(3, 20);
  }

  @Test
  void I4_the_cookie_belongs_to_the_studio_alone_and_no_script_reads_it() {
    var cookie =
        Staff.tries(Staff.EMAIL, Staff.PASSWORD).then().extract().detailedCookie("tl_staff");

    assertThat(cookie.getPath()).isEqualTo("/studio");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.isSecured()).isFalse();
  }

  @Test
  void I6_signing_out_ends_the_session_for_every_copy_of_its_cookie() {
    var ada = Staff.administrator();

    var out = ada.asks().delete("/studio/api/session");

    out.then().statusCode(204);
    assertThat(out.detailedCookie("tl_staff").getMaxAge()).isZero();
    ada.asks().get("/studio/api/session").then().statusCode(401).body("firstRun", not(is(true)));
  }

  @Test
  void I6_signing_out_twice_is_the_same_as_once() {
    given().delete("/studio/api/session").then().statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email\":null,\"password\":null}",
        "{\"email\":\"\",\"password\":\"\"}",
        "{\"email\":\"a\\u0000b\",\"password\":\"a\\u0000b\"}",
        "{\"email\":\"\\ud800\",\"password\":\"\\ud800\"}",
        "{\"email\":7,\"password\":[]}",
        "[]",
        "nonsense"
      })
  void bad_input_gets_a_clear_refusal(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/studio/api/session")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(400, 401))
        .contentType(startsWith("application/problem+json"));
  }
}
