package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One identity's requests: its own cookies, and a record of every answer. */
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 20;

  private final Net net;
  private final Heard heard = new Heard();
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

  Http(Net net) {
    this.net = net;
  }

  Heard heard() {
    return heard;
  }

  /**
   * An answer.
   *
   * @param body unpacked
   */
  record Reply(String asked, int status, HttpHeaders headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return Json.read(text());
    }

    /** Itself, if it has one of these statuses. */
    Reply expect(Integer... statuses) {
      if (!List.of(statuses).contains(status)) {
        throw new Trouble(asked + " was answered with " + status + ": " + shortened());
      }
      return this;
    }

    private String shortened() {
      String text = text();
      return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
  }

  Reply get(String path) {
    return send("GET", path, null);
  }

  Reply post(String path, JsonNode body) {
    return send("POST", path, body);
  }

  /** Asks; asks again when the server says that it was too often. */
  private Reply send(String method, String path, JsonNode body) {
    for (int i = 1; ; i++) {
      Reply reply = once(method, path, body);
      if (reply.status() != 429 || i == TRIES) {
        return reply;
      }
      Pause.of(Duration.ofSeconds(Math.max(1, reply.json().path("retryAfter").asInt(1))));
    }
  }

  private Reply once(String method, String path, JsonNode body) {
    URI uri = net.uri(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept-Encoding", "gzip");
    String cookie = cookie(path);
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json");
      request.method(method, BodyPublishers.ofString(body.toString()));
    }
    try {
      HttpResponse<byte[]> response = net.http().send(request.build(), BodyHandlers.ofByteArray());
      cookies.put(uri, response.headers().map());
      Reply reply =
          new Reply(
              method + " " + path, response.statusCode(), response.headers(), plain(response));
      heard.add(method + " " + path, reply.text());
      return reply;
    } catch (IOException e) {
      throw new Trouble("The server at " + net.base() + " can't be reached (" + e + ").", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The rehearsal was interrupted.", e);
    }
  }

  /** What this identity's browser would send as its cookies to this path. */
  String cookie(String path) {
    try {
      List<String> fitting = cookies.get(net.uri(path), Map.of()).getOrDefault("Cookie", List.of());
      return String.join("; ", fitting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a cookie as if the server had set it. */
  void hold(String name, String value, String path) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath(path);
    cookie.setVersion(0);
    cookie.setHttpOnly(true);
    cookies.getCookieStore().add(net.base(), cookie);
  }

  /** The value of a cookie that the server has set; fails where there is none. */
  String held(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow(() -> new Trouble("The server let nobody in at this door."));
  }

  private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
    boolean packed = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    if (!packed || response.body().length == 0) {
      return response.body();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return in.readAllBytes();
    }
  }
}
