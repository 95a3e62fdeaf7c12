package throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.workshop.Made;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class ThreeRolesTest {

  /** One browser: its tabs share a cookie jar, and the jar keeps to the paths of cookies. */
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  private Made made;

  @BeforeEach
  void a_workshop() {
    made = Made.by(Staff.administrator());
  }

  @Test
  void I50_three_roles_in_one_browser_stay_apart() throws Exception {
    send("POST", "/w/" + made.code() + "/api/join", "{}");
    send(
        "POST", "/present/" + made.code() + "/api/enter", "{\"secret\":\"" + made.secret() + "\"}");
    send(
        "POST",
        "/studio/api/session",
        "{\"email\":\"" + Staff.EMAIL + "\",\"password\":\"" + Staff.PASSWORD + "\"}");

    assertThat(audience("/w/" + made.code())).isEqualTo("participant");
    assertThat(audience("/present/" + made.code())).isEqualTo("projector");
    assertThat(audience("/studio/" + made.id())).isEqualTo("facilitator");
  }

  @Test
  void I52_a_facilitator_previews_the_participants_view_and_an_analyst_does_not() throws Exception {
    var preview = "/studio/" + made.id() + "~participant";

    send(
        "POST",
        "/studio/api/session",
        "{\"email\":\"" + Staff.EMAIL + "\",\"password\":\"" + Staff.PASSWORD + "\"}");

    assertThat(audience(preview)).isEqualTo("participant");
    var analyst = Staff.with("analyst").asks();
    assertThat(analyst.get(preview + "/snapshot").statusCode()).isEqualTo(403);
  }

  @Test
  void I50_a_second_tab_is_the_same_person_and_signing_out_of_the_studio_changes_nothing()
      throws Exception {
    var first = me(send("POST", "/w/" + made.code() + "/api/join", "{}"), "code");
    send(
        "POST",
        "/studio/api/session",
        "{\"email\":\"" + Staff.EMAIL + "\",\"password\":\"" + Staff.PASSWORD + "\"}");

    send("DELETE", "/studio/api/session", "");

    assertThat(me(send("GET", "/w/" + made.code() + "/api/door", ""), "me.code")).isEqualTo(first);
    assertThat(me(send("POST", "/w/" + made.code() + "/api/join", "{}"), "code")).isEqualTo(first);
    assertThat(send("GET", "/studio/" + made.id() + "/snapshot", "").statusCode()).isEqualTo(401);
  }

  private String audience(String door) throws Exception {
    return me(send("GET", door + "/snapshot", ""), "audience");
  }

  private static String me(HttpResponse<byte[]> answer, String path) throws IOException {
    assertThat(answer.statusCode()).isIn(200, 201);
    return JsonPath.from(text(answer)).getString(path);
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    var zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals);
    if (zipped.isEmpty()) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<byte[]> send(String method, String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Content-Type", "application/json")
            .header("Accept-Encoding", "gzip")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return browser.send(request, BodyHandlers.ofByteArray());
  }
}
