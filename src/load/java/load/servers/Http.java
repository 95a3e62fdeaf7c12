package load.servers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import load.Driver.Fetched;

/** Requests to the product on loopback. */
final class Http {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;

  Http(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  /** An answer; fails on anything but success. */
  CompletableFuture<HttpResponse<byte[]>> send(
      String method, String path, String cookie, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept-Encoding", "gzip")
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (cookie != null) {
      request.header("Cookie", cookie);
    }
    return CLIENT
        .sendAsync(request.build(), BodyHandlers.ofByteArray())
        .thenApply(answer -> checked(path, answer));
  }

  private static HttpResponse<byte[]> checked(String path, HttpResponse<byte[]> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          path
              + " was answered with "
              + answer.statusCode()
              + ": "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer;
  }

  static JsonNode json(HttpResponse<byte[]> answer) {
    try {
      return JSON.readTree(unpack(answer).plain());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code name=value} of the cookie that an answer sets. */
  static String cookie(HttpResponse<byte[]> answer) {
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return set.split(";", 2)[0];
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Fetched unpack(HttpResponse<byte[]> answer) {
    byte[] packed = answer.body();
    if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
      return new Fetched(packed, packed.length);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new Fetched(in.readAllBytes(), packed.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
