package throughline.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class AccountsTest {

  @Test
  void I1_no_two_accounts_have_one_email_whatever_its_case() {
    var ada = Staff.administrator();
    var email = Staff.newEmail();
    ada.makes(email, "analyst").then().statusCode(201);

    ada.makes(email.toUpperCase(Locale.ROOT), "analyst")
        .then()
        .statusCode(409)
        .body("why", equalTo("EMAIL_TAKEN"));
  }

  @Test
  void I7_a_disabled_account_is_signed_out_at_once() {
    var grace = Staff.with("facilitator");

    Staff.administrator().changes(grace.id(), Map.of("disabled", true)).then().statusCode(200);

    grace.asks().get("/studio/api/session").then().statusCode(401);
  }

  @Test
  void I7_a_new_password_signs_out_everywhere() {
    var grace = Staff.with("facilitator");

    Staff.administrator()
        .changes(grace.id(), Map.of("password", "another long sentence"))
        .then()
        .statusCode(200);

    grace.asks().get("/studio/api/session").then().statusCode(401);
    Staff.tries(grace.email(), Staff.PASSWORD).then().statusCode(401);
    Staff.signedIn(grace.email(), "another long sentence");
  }

  @Test
  void I7_roles_count_from_the_next_request() {
    var grace = Staff.with("administrator");
    grace.asks().get("/studio/api/accounts").then().statusCode(200);

    Staff.administrator().changes(grace.id(), Map.of("roles", List.of("analyst")));

    grace.asks().get("/studio/api/accounts").then().statusCode(403);
    grace
        .asks()
        .get("/studio/api/session")
        .then()
        .statusCode(200)
        .body("account.roles", contains("analyst"));
  }

  @Test
  void I8_the_last_administrator_stays_one() {
    var ada = Staff.administrator();
    // Other tests make administrators as well; they all go first.
    List<Map<String, Object>> all = ada.asks().get("/studio/api/accounts").path("");
    all.stream()
        .filter(account -> !ada.id().equals(account.get("id")))
        .forEach(
            account ->
                ada.changes(String.valueOf(account.get("id")), Map.of("roles", List.of("analyst")))
                    .then()
                    .statusCode(200));

    ada.changes(ada.id(), Map.of("roles", List.of("facilitator")))
        .then()
        .statusCode(409)
        .body("why", equalTo("LAST_ADMINISTRATOR"));
    ada.changes(ada.id(), Map.of("disabled", true))
        .then()
        .statusCode(409)
        .body("why", equalTo("LAST_ADMINISTRATOR"));
    ada.asks().get("/studio/api/accounts").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"elevenchars, WEAK_PASSWORD", "'', WEAK_PASSWORD"})
  void I10_a_password_has_at_least_twelve_characters(String password, String why) {
    var account =
        Map.of(
            "email",
            Staff.newEmail(),
            "name",
            "G",
            "roles",
            List.of("analyst"),
            "password",
            password);

    Staff.administrator()
        .asks()
        .body(account)
        .post("/studio/api/accounts")
        .then()
        .statusCode(400)
        .body("why", equalTo(why));
  }

  @Test
  void I10_every_character_of_a_long_password_counts() {
    var ada = Staff.administrator();
    var email = Staff.newEmail();
    var long100 = "x".repeat(100);
    var account = Map.of("email", email, "name", "G", "roles", List.of(), "password", long100);
    ada.asks().body(account).post("/studio/api/accounts").then().statusCode(201);

    Staff.tries(email, "x".repeat(99) + "y").then().statusCode(401);
    Staff.tries(email, long100).then().statusCode(200);
  }

  @Test
  void accounts_are_listed_without_anything_secret() {
    var email = Staff.newEmail();
    var ada = Staff.administrator();
    ada.makes(email, "facilitator", "analyst")
        .then()
        .statusCode(201)
        .body("roles", containsInAnyOrder("facilitator", "analyst"));

    ada.asks()
        .get("/studio/api/accounts")
        .then()
        .statusCode(200)
        .body("email", hasItem(email))
        .body("", everyItem(hasKey("disabled")))
        .body("", everyItem(not(hasKey("password"))));
  }

  @Test
  void an_account_that_is_not_there_is_refused_by_name() {
    Staff.administrator()
        .changes(UUID.randomUUID().toString(), Map.of("disabled", true))
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_SUCH_ACCOUNT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\":\"no at sign\",\"name\":\"G\",\"roles\":[],\"password\":\"a long enough sentence\"}",
        "{\"email\":\"a@b.c\",\"name\":\"\",\"roles\":[],\"password\":\"a long enough sentence\"}",
        "{\"email\":\"a@b.c\",\"name\":\"a\\u0000\",\"roles\":[],\"password\":\"a long enough sentence\"}",
        "{\"email\":\"a@b.c\",\"name\":\"\\udc00\",\"roles\":[],\"password\":\"a long enough sentence\"}",
        "{\"email\":\"a@b.c\",\"name\":\"G\",\"roles\":[\"owner\"],\"password\":\"a long enough sentence\"}",
        "{\"email\":\"a@b.c\",\"name\":\"G\",\"roles\":[\"participant\"],\"password\":\"a long enough sentence\"}"
      })
  void bad_input_names_the_field(String body) {
    Staff.administrator()
        .asks()
        .body(body)
        .post("/studio/api/accounts")
        .then()
        .statusCode(400)
        .body("why", equalTo("BAD_VALUE"))
        .body("fields.size()", equalTo(1));
  }
}
