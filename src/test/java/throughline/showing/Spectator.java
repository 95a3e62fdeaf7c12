package throughline.showing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who wants to see it run, in tests. */
final class Spectator {
  static final String DOOR = "/studio/api/see-it-run";

  /** Generous: thirty people and a model share two cores with other tests. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Supplier<RequestSpecification> asking;

  private Spectator(Supplier<RequestSpecification> asking) {
    this.asking = asking;
  }

  /** At this machine, signed in nowhere. */
  static Spectator here() {
    return new Spectator(() -> given());
  }

  static Spectator asking(Supplier<RequestSpecification> asking) {
    return new Spectator(asking);
  }

  Response starts() {
    return asking.get().contentType(ContentType.JSON).body(Map.of("language", "en")).post(DOOR);
  }

  Response looks() {
    return asking.get().get(DOOR);
  }

  Response asks(String what) {
    return asking.get().post(DOOR + "/" + what);
  }

  Response removes() {
    return asking.get().delete(DOOR);
  }

  String state() {
    return looks().then().statusCode(200).extract().path("state");
  }

  Response waitsFor(String... states) {
    await().atMost(PATIENCE).until(this::state, s -> List.of(states).contains(s));
    return looks();
  }

  /** Whatever plays is ended and put away. */
  void clears() {
    asks("stop");
    waitsFor("none", "ended", "stopped", "failed");
    removes().then().statusCode(204);
  }
}
