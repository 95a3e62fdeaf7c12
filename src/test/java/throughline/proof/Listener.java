package throughline.proof;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import throughline.platform.ids.Ids;

/** Somebody at a door who keeps every word that reaches them, by every channel there is. */
final class Listener implements WebSocket.Listener {
  private final String name;
  private final String door;
  private final String cookie;
  private final String token;
  private final List<String> files;
  private final StringBuffer heard = new StringBuffer();
  private final StringBuilder frame = new StringBuilder();
  private final CompletableFuture<Void> welcomed = new CompletableFuture<>();
  private final WebSocket socket;
  private final Stream<String> stream;

  /**
   * @param files addresses that this role may fetch beside the board
   */
  Listener(String name, String door, String cookie, String token, List<String> files) {
    this.name = name;
    this.door = door;
    this.cookie = cookie;
    this.token = token;
    this.files = files;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .header("Cookie", cookie + "=" + token)
            .buildAsync(URI.create("ws://localhost:" + RestAssured.port + door + "/socket"), this)
            .join();
    socket.sendText("{\"t\":\"hello\",\"p\":1,\"v\":0}", true).join();
    welcomed.orTimeout(20, TimeUnit.SECONDS).join();
    this.stream = followed();
  }

  /** The same board once more as a stream of events. */
  private Stream<String> followed() {
    URI address = URI.create("http://localhost:" + RestAssured.port + door + "/stream?p=1&v=0");
    var asked = HttpRequest.newBuilder(address).header("Cookie", cookie + "=" + token).build();
    var lines =
        HttpClient.newHttpClient().sendAsync(asked, HttpResponse.BodyHandlers.ofLines()).join();
    assertThat(lines.statusCode()).isEqualTo(200);
    var reader = new Thread(() -> hear(lines.body()), "stream of " + name);
    reader.setDaemon(true);
    reader.start();
    return lines.body();
  }

  private void hear(Stream<String> lines) {
    try {
      lines.forEach(heard::append);
    } catch (UncheckedIOException over) {
      // Left.
    }
  }

  String name() {
    return name;
  }

  /** Does a command by POST and keeps the answer as heard. */
  Map<String, Object> does(String command, Map<String, ?> data) {
    var body =
        Map.of("commands", List.of(Map.of("id", Ids.next().toString(), "c", command, "d", data)));
    var answer =
        given()
            .cookie(cookie, token)
            .contentType(ContentType.JSON)
            .body(body)
            .post(door + "/commands");
    answer.then().statusCode(200);
    heard.append(answer.asString());
    return answer.path("answers[0]");
  }

  /** Fetches everything that this role can fetch. */
  void fetchesEverything() {
    String poll = door + "/poll?p=1&v=0&whole=true";
    for (String file : List.of(door + "/snapshot", door + "/mine", poll)) {
      heard.append(fetch(file));
    }
    files.forEach(file -> heard.append(fetch(file)));
  }

  private String fetch(String address) {
    var answer = given().cookie(cookie, token).get(address);
    byte[] bytes = answer.asByteArray();
    return address.endsWith(".xlsx") ? unzipped(bytes) : answer.asString();
  }

  private static String unzipped(byte[] bytes) {
    var text = new StringBuilder();
    try {
      var file = Files.createTempFile("workbook", ".zip");
      Files.write(file, bytes);
      try (var zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  String heard() {
    return heard.toString();
  }

  void forgets() {
    heard.setLength(0);
  }

  void leaves() {
    socket.abort();
    stream.close();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    frame.append(data);
    if (last) {
      heard.append(frame);
      if (frame.indexOf("\"t\":\"mine\"") > 0) {
        welcomed.complete(null);
      }
      frame.setLength(0);
    }
    from.request(1);
    return null;
  }
}
