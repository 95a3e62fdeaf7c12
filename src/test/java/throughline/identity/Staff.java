package throughline.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Staff at the studio's door, in tests. */
public final class Staff {

  public static final String EMAIL = "ada@county.example";
  public static final String PASSWORD = "a long enough sentence";
  public static final String COOKIE = "tl_staff";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String email;
  private final String token;

  private Staff(String email, String token) {
    this.email = email;
    this.token = token;
  }

  /** The one that the profile brings along. */
  public static Staff administrator() {
    return signedIn(EMAIL, PASSWORD);
  }

  /** A new account with these roles, signed in. */
  public static Staff with(String... roles) {
    var email = newEmail();
    administrator().makes(email, roles).then().statusCode(201);
    return signedIn(email, PASSWORD);
  }

  public static String newEmail() {
    return "staff" + NUMBER.incrementAndGet() + "@county.example";
  }

  public static Staff signedIn(String email, String password) {
    var token = tries(email, password).then().statusCode(200).extract().cookie(COOKIE);
    return new Staff(email, token);
  }

  public static Response tries(String email, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "password", password))
        .post("/studio/api/session");
  }

  public String email() {
    return email;
  }

  public String token() {
    return token;
  }

  /** The id of the own account. */
  public String id() {
    return asks().get("/studio/api/session").then().extract().path("account.id");
  }

  /** A request with this person's cookie and a JSON body, if it has one. */
  public RequestSpecification asks() {
    return given().cookie(COOKIE, token).contentType(ContentType.JSON);
  }

  public Response makes(String anEmail, String... roles) {
    var account =
        Map.of("email", anEmail, "name", "Grace", "roles", List.of(roles), "password", PASSWORD);
    return asks().body(account).post("/studio/api/accounts");
  }

  public Response changes(String account, Map<String, ?> what) {
    return asks().body(what).put("/studio/api/accounts/" + account);
  }
}
