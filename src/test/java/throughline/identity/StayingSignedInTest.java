package throughline.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class StayingSignedInTest {

  @Inject Mutiny.SessionFactory database;
  @Inject FirstAdministrator first;

  @Test
  void I5_a_session_that_nobody_used_for_twelve_hours_is_over() throws Throwable {
    var token = Staff.administrator().token();

    assertThat(in(13, token)).isEmpty();
  }

  @Test
  void I5_using_it_keeps_it() throws Throwable {
    var token = Staff.administrator().token();

    assertThat(in(11, token)).isPresent();
    assertThat(in(22, token)).isPresent();
    assertThat(in(35, token)).isEmpty();
  }

  @Test
  void I11_starting_again_with_a_configured_administrator_changes_nothing() throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () -> first.configured(" ADA@county.example", "quite another sentence"));

    Staff.tries(Staff.EMAIL, "quite another sentence").then().statusCode(401);
    List<String> emails = Staff.administrator().asks().get("/studio/api/accounts").path("email");
    assertThat(emails).containsOnlyOnce(Staff.EMAIL);
  }

  @Test
  void I41_a_method_that_names_no_action_is_refused_to_everybody() {
    Staff.administrator()
        .asks()
        .get("/studio/api/unnamed")
        .then()
        .statusCode(403)
        .body("why", equalTo("NOT_ALLOWED"));
    given().get("/studio/api/unnamed").then().statusCode(not(equalTo(200)));
  }

  /** Whose browser it is so many hours from now. */
  private Optional<Account> in(int hours, String token) throws Throwable {
    var clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
    return VertxContextSupport.subscribeAndAwait(
        () -> new Accounts(database, new Guests(Clock.systemUTC()), clock).byToken(token));
  }
}
