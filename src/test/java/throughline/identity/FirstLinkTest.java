package throughline.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import throughline.platform.TestDatabase;

@QuarkusTest
@TestProfile(FirstLinkTest.Untouched.class)
class FirstLinkTest {

  /** A database that nobody has signed in to. */
  public static final class Untouched implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.class));
    }
  }

  @Inject FirstAdministrator first;

  /** One story, for it happens once in the life of a database. */
  @Test
  void I9_the_first_administrator_comes_by_a_link_that_works_once() throws Throwable {
    given()
        .get("/studio/api/session")
        .then()
        .statusCode(401)
        .body("why", equalTo("NO_IDENTITY"))
        .body("firstRun", is(true));
    var old = secret();
    var secret = secret();
    with(old, "a long enough sentence").then().statusCode(403).body("why", equalTo("WRONG_SECRET"));
    with("x", "a long enough sentence").then().statusCode(403);
    with(secret, "too short").then().statusCode(400).body("why", equalTo("WEAK_PASSWORD"));

    var answers = atOnce(() -> with(secret, "a long enough sentence"));

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).contains(409);
    var made = answers.stream().filter(a -> a.statusCode() == 201).findFirst().orElseThrow();
    given()
        .cookie("tl_staff", made.cookie("tl_staff"))
        .get("/studio/api/accounts")
        .then()
        .statusCode(200)
        .body("size()", equalTo(1));
    with(secret, "a long enough sentence")
        .then()
        .statusCode(409)
        .body("why", equalTo("ALREADY_SET_UP"));
    given().get("/studio/api/session").then().statusCode(401).body("firstRun", is(false));
    assertThat(VertxContextSupport.subscribeAndAwait(first::link)).isNull();
  }

  private String secret() throws Throwable {
    var path = VertxContextSupport.subscribeAndAwait(first::link);
    assertThat(path).startsWith("/studio/first#");
    return path.substring(path.indexOf('#') + 1);
  }

  private static List<Response> atOnce(Callable<Response> ask) throws Exception {
    var several = Executors.newFixedThreadPool(4);
    try {
      var asked = several.invokeAll(IntStream.range(0, 4).mapToObj(i -> ask).toList());
      return asked.stream().map(FirstLinkTest::result).toList();
    } finally {
      several.shutdownNow();
    }
  }

  private static Response result(Future<Response> asked) {
    try {
      return asked.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response with(String secret, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            Map.of("secret", secret, "email", Staff.newEmail(), "name", "F", "password", password))
        .post("/studio/api/first");
  }
}
