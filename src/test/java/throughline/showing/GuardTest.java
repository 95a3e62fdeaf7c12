package throughline.showing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.workshop.Made;

/** Where people work already. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class GuardTest {

  @Test
  void S1_where_there_is_a_workshop_sitting_at_the_machine_is_not_enough() {
    Staff facilitator = Staff.with("facilitator");
    Made.by(facilitator);

    for (Spectator one : new Spectator[] {Spectator.here(), Spectator.asking(facilitator::asks)}) {
      one.starts().then().statusCode(403).body("why", equalTo("NOT_SHOWN_HERE"));
      one.looks().then().statusCode(403);
      one.starts().then().statusCode(403);
    }
  }

  @Test
  void S1_an_administrator_may_at_any_time_and_from_anywhere() {
    Staff admin = Staff.administrator();
    Made.by(Staff.with("facilitator"));
    Spectator far = Spectator.asking(() -> admin.asks().header("X-Forwarded-For", "192.0.2.7"));

    far.starts().then().statusCode(202);

    far.waitsFor("playing", "failed").then().body("state", equalTo("playing"));
    Spectator.here().looks().then().statusCode(403);
    admin.asks().get("/studio/api/workshops").then().body("items[0].rehearsal", equalTo(true));
    far.clears();
    given().get(Spectator.DOOR).then().statusCode(403);
  }
}
