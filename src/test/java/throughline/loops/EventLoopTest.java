package throughline.loops;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.workshop.Made;

/** One thread carries thousands of people, so nothing on it may wait. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class EventLoopTest {
  @Inject Vertx vertx;

  @BeforeEach
  void forget() {
    Waits.forget();
  }

  @Test
  void L48_a_wait_on_an_event_loop_is_noticed() {
    CompletableFuture<Void> done = new CompletableFuture<>();

    vertx.runOnContext(
        nothing -> {
          sleep();
          done.complete(null);
        });

    done.join();
    assertThat(Waits.noticed()).hasSize(1).first().asString().contains("sleep");
  }

  @Test
  void L48_no_event_loop_waits_while_a_workshop_is_live() throws Exception {
    Staff owner = Staff.administrator();
    Made made = Made.by(owner);
    var joined = made.join(Map.of());
    String token = joined.cookie("tl_p");
    String door = "/w/" + made.code();
    Ear ear = new Ear();
    WebSocket socket = ear.at(door, "tl_p=" + token);
    ear.hears("mine");
    socket.sendText(add("first words"), true).join();
    ear.hears("done");
    made.does("question.reveal", Map.of("q", "q1"));
    ear.hears("resync");
    made.does("round.open", Map.of("target", "note", "dots", 3, "max", 1));
    ear.hears("round");

    at(token).get(door + "/snapshot").then().statusCode(200);
    at(token).get(door + "/mine").then().statusCode(200);
    at(token).get(door + "/pong").then().statusCode(200);
    at(token).get(door + "/poll?p=1&v=0").then().statusCode(200);
    at(token).get(door + "/api/door").then().statusCode(200);
    assertThat(firstByte(door + "/stream?p=1&v=0", token)).isPositive();
    for (String file : List.of("notes.csv", "workbook.xlsx", "workshop.json")) {
      String address = "/studio/api/workshops/" + made.id() + "/export/" + file;
      owner.asks().get(address).then().statusCode(200);
    }
    owner.asks().get("/studio/api/workshops").then().statusCode(200);
    given().get(door).then().statusCode(200);
    made.projector();
    made.does("person.remove", Map.of("person", joined.path("code")));
    ear.hears("4403");

    assertThat(Waits.noticed()).isEmpty();
  }

  private static RequestSpecification at(String token) {
    return given().cookie("tl_p", token);
  }

  private static int firstByte(String way, String token) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + RestAssured.port + way);
    HttpRequest request = HttpRequest.newBuilder(address).header("Cookie", "tl_p=" + token).build();
    try (InputStream stream =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
      return stream.read();
    }
  }

  private static String add(String text) {
    return "{\"t\":\"do\",\"id\":\"event-loop-1\",\"c\":\"note.add\",\"d\":{\"q\":\"q1\",\"text\":\""
        + text
        + "\"}}";
  }

  private static void sleep() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  /** Keeps what is said on a socket, and the code that it ends with. */
  private static final class Ear implements WebSocket.Listener {
    private final StringBuffer heard = new StringBuffer();

    WebSocket at(String door, String cookie) {
      URI address = URI.create("ws://localhost:" + RestAssured.port + door + "/socket");
      WebSocket socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .header("Cookie", cookie)
              .buildAsync(address, this)
              .join();
      socket.sendText("{\"t\":\"hello\",\"p\":1,\"v\":0}", true).join();
      return socket;
    }

    void hears(String what) {
      await().until(() -> heard.indexOf(what) >= 0);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      heard.append(part);
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.append(code);
      return null;
    }
  }
}
