package throughline.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.workshop.Made;

/** A board followed where a network lets no socket through. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class WithoutASocketTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient browser = HttpClient.newHttpClient();
  private Made made;
  private String token;
  private Stream<String> lines;

  @BeforeEach
  void a_workshop() {
    made = Made.by(Staff.administrator());
    token = made.participant();
  }

  @AfterEach
  void hang_up() {
    if (lines != null) {
      lines.close();
    }
  }

  @Test
  void L50_a_stream_answers_a_hello_and_goes_on_as_a_socket_does() {
    Iterator<JsonNode> frames = stream(0);
    List<String> greeting = List.of(type(frames), type(frames), type(frames));

    made.does("door.set", Map.of("open", false));

    assertThat(greeting).containsExactly("welcome", "resync", "mine");
    assertThat(until(frames, "changes").toString()).contains("\"run\"");
  }

  @Test
  void L50_a_stream_says_that_proxies_must_not_hold_it_back() {
    HttpResponse<Stream<String>> answer = get("stream?p=1&v=0");

    assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("text/event-stream"));
  }

  @Test
  void L51_a_stream_that_ends_by_intent_says_why() {
    var joined = made.join(Map.of());
    token = joined.cookie("tl_p");
    Iterator<JsonNode> frames = stream(0);
    until(frames, "mine");

    made.does("person.remove", Map.of("person", joined.path("code")));

    assertThat(until(frames, "end").path("code").asInt()).isEqualTo(4403);
    assertThat(frames.hasNext()).isFalse();
  }

  @Test
  void L52_a_poll_is_answered_at_once_where_something_was_missed() {
    JsonNode frames = read(get("poll?p=1&v=0").body().findFirst().orElseThrow());

    assertThat(frames.findValuesAsText("t")).containsExactly("welcome", "resync", "mine", "online");
  }

  @Test
  void L52_a_poll_waits_for_what_comes_next() {
    JsonNode first = read(get("poll?p=1&v=0").body().findFirst().orElseThrow());
    long version = first.path(0).path("v").asLong();
    CompletableFuture<HttpResponse<Stream<String>>> poll = later("poll?p=1&v=" + version);

    made.does("door.set", Map.of("open", false));

    JsonNode frames = read(poll.join().body().findFirst().orElseThrow());
    assertThat(frames.toString()).contains("\"changes\"").contains("\"run\"");
    assertThat(frames)
        .filteredOn(frame -> frame.path("t").asText().equals("changes"))
        .first()
        .extracting(frame -> frame.path("f").asLong())
        .isEqualTo(version);
  }

  @Test
  void L53_who_may_not_look_is_told_by_the_status() {
    for (String way : List.of("stream", "poll", "pong")) {
      given().get("/w/" + made.code() + "/" + way + "?p=1&v=0").then().statusCode(401);
      given().get("/w/ZZZZZZ/" + way + "?p=1&v=0").then().statusCode(404);
    }
  }

  @Test
  void L53_an_old_page_is_told_to_load_again() {
    for (String way : List.of("stream", "poll")) {
      given()
          .cookie("tl_p", token)
          .get("/w/" + made.code() + "/" + way + "?p=0&v=0")
          .then()
          .statusCode(406)
          .body("why", equalTo("PROTOCOL_TOO_OLD"));
    }
  }

  private Iterator<JsonNode> stream(long version) {
    lines = get("stream?p=1&v=" + version).body();
    return lines
        .filter(l -> l.startsWith("data:"))
        .map(l -> read(l.substring("data:".length())))
        .iterator();
  }

  private HttpResponse<Stream<String>> get(String way) {
    return later(way).join();
  }

  private CompletableFuture<HttpResponse<Stream<String>>> later(String way) {
    URI address =
        URI.create("http://localhost:" + RestAssured.port + "/w/" + made.code() + "/" + way);
    HttpRequest request = HttpRequest.newBuilder(address).header("Cookie", "tl_p=" + token).build();
    return browser.sendAsync(request, HttpResponse.BodyHandlers.ofLines());
  }

  private static String type(Iterator<JsonNode> frames) {
    return frames.next().path("t").asText();
  }

  private static JsonNode until(Iterator<JsonNode> frames, String type) {
    List<JsonNode> before = new ArrayList<>();
    while (frames.hasNext()) {
      JsonNode frame = frames.next();
      if (frame.path("t").asText().equals(type)) {
        return frame;
      }
      before.add(frame);
    }
    throw new AssertionError("no " + type + " in " + before);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
