package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.workshop.Made;

/** The socket's door, over a real connection; what happens behind it is RoomTest's. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class SocketDoorTest {

  private final Ear ear = new Ear();
  private WebSocket socket;
  private Made made;

  @BeforeEach
  void a_workshop() {
    made = Made.by(Staff.administrator());
  }

  @AfterEach
  void hang_up() {
    if (socket != null) {
      socket.abort();
    }
  }

  @Test
  void I51_a_foreign_website_opens_no_socket_even_with_the_visitors_cookies() {
    var cookie = Map.of("Cookie", "tl_p=" + made.participant(), "Origin", "https://evil.example");

    assertThatThrownBy(() -> open("/w/" + made.code(), cookie))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
  }

  @Test
  void I51_our_own_pages_and_programs_are_let_in() {
    var token = made.participant();
    var own = "http://localhost:" + RestAssured.port;

    open("/w/" + made.code(), Map.of("Cookie", "tl_p=" + token, "Origin", own));
    say("{\"t\":\"hello\",\"p\":1,\"v\":0}");

    assertThat(ear.first()).contains("\"t\":\"welcome\"");
  }

  @Test
  void L1_who_is_unknown_at_a_door_is_told_by_4401() {
    open("/w/" + made.code(), Map.of("Cookie", "tl_p=x; tl_staff=y"));

    assertThat(ear.closed()).isEqualTo(4401);
  }

  @Test
  void L1_a_cookie_of_another_door_does_not_count() {
    open("/studio/" + made.id(), Map.of("Cookie", "tl_staff=" + made.participant()));

    assertThat(ear.closed()).isEqualTo(4401);
  }

  @Test
  void L1_an_unknown_workshop_is_told_by_4404() {
    open("/w/AAAAAA", Map.of());

    assertThat(ear.closed()).isEqualTo(4404);
  }

  @Test
  void L1_an_id_that_is_none_is_told_by_4404() {
    open("/studio/nothing", Map.of("Cookie", "tl_staff=" + Staff.administrator().token()));

    assertThat(ear.closed()).isEqualTo(4404);
  }

  @Test
  void L3_an_old_page_is_told_by_4406() {
    enter();

    say("{\"t\":\"hello\",\"p\":0,\"v\":0}");

    assertThat(ear.closed()).isEqualTo(4406);
  }

  @Test
  void L40_a_frame_that_is_too_big_is_told_by_1009() {
    enter();

    say("{\"t\":\"hello\",\"p\":1,\"v\":0,\"x\":\"" + "x".repeat(16_384) + "\"}");

    assertThat(ear.closed()).isEqualTo(1009);
  }

  @Test
  void L41_a_flood_is_told_by_4429() {
    enter();

    for (int i = 0; i < 1_000 && !ear.isClosed(); i++) {
      say("{\"t\":\"ping\"}");
    }

    assertThat(ear.closed()).isEqualTo(4429);
  }

  @Test
  void L42_what_is_not_json_is_told_by_4400() {
    enter();

    say("hello?");

    assertThat(ear.closed()).isEqualTo(4400);
  }

  @Test
  void L60_a_link_that_is_taken_back_ends_its_connection_by_4403() {
    var owner = Staff.administrator();
    var link = made.link("observer", null);
    var token = made.enterByLink(Made.secretOf(link)).cookie("tl_l");
    open("/link/" + made.code(), Map.of("Cookie", "tl_l=" + token));
    say("{\"t\":\"hello\",\"p\":1,\"v\":0}");
    assertThat(ear.first()).contains("welcome");

    owner
        .asks()
        .delete("/studio/api/workshops/" + made.id() + "/links/" + link.path("id"))
        .then()
        .statusCode(204);

    assertThat(ear.closed()).isEqualTo(4403);
  }

  @Test
  void I65_who_signs_out_is_out_of_the_board_by_4401() {
    var ana = Staff.with("facilitator");
    made = Made.by(ana);
    watches(ana);

    ana.asks().delete("/studio/api/session").then().statusCode(204);

    assertThat(ear.closed()).isEqualTo(4401);
  }

  @Test
  void I65_who_is_disabled_is_out_of_the_board_by_4401() {
    var ana = Staff.with("facilitator");
    made = Made.by(ana);
    watches(ana);

    changes(ana, Map.of("disabled", true));

    assertThat(ear.closed()).isEqualTo(4401);
  }

  @Test
  void I66_who_loses_the_role_is_told_by_4403_also_where_another_one_is_left() {
    var ana = Staff.with("facilitator", "analyst");
    made = Made.by(ana);
    watches(ana);

    changes(ana, Map.of("roles", List.of("analyst")));

    assertThat(ear.closed()).isEqualTo(4403);
  }

  private void watches(Staff who) {
    open("/studio/" + made.id(), Map.of("Cookie", "tl_staff=" + who.token()));
    say("{\"t\":\"hello\",\"p\":1,\"v\":0}");
    assertThat(ear.first()).contains("welcome");
  }

  private static void changes(Staff who, Map<String, Object> change) {
    Staff.administrator()
        .asks()
        .body(change)
        .put("/studio/api/accounts/" + who.id())
        .then()
        .statusCode(200);
  }

  @Test
  void L44_who_is_sent_out_is_told_by_4403() {
    var joined = made.join(Map.of());
    open("/w/" + made.code(), Map.of("Cookie", "tl_p=" + joined.cookie("tl_p")));
    say("{\"t\":\"hello\",\"p\":1,\"v\":0}");
    assertThat(ear.first()).contains("welcome");

    made.does("person.remove", Map.of("person", joined.path("code")));

    assertThat(ear.closed()).isEqualTo(4403);
  }

  private void enter() {
    open("/w/" + made.code(), Map.of("Cookie", "tl_p=" + made.participant()));
  }

  private void open(String door, Map<String, String> headers) {
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    headers.forEach(builder::header);
    var address = URI.create("ws://localhost:" + RestAssured.port + door + "/socket");
    socket = builder.buildAsync(address, ear).join();
  }

  /** Frames go out one after the other; one that comes too late does not matter. */
  private void say(String frame) {
    socket.sendText(frame, true).handle((sent, gone) -> sent).join();
  }

  /** Hears the first frame, and the code that the connection ends with. */
  private static final class Ear implements WebSocket.Listener {
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        first.complete(text.toString());
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable broken) {
      closed.completeExceptionally(broken);
      first.completeExceptionally(broken);
    }

    String first() {
      return first.orTimeout(60, TimeUnit.SECONDS).join();
    }

    int closed() {
      return closed.orTimeout(60, TimeUnit.SECONDS).join();
    }

    boolean isClosed() {
      return closed.isDone();
    }
  }
}
