package throughline.platform.web;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import throughline.platform.text.Language;
import throughline.platform.text.Words;

/** Writes a {@link Problem} as its JSON, in the reader's language. */
@Singleton
final class Problems {

  static final String MEDIA_TYPE = "application/problem+json";

  private final Words words;

  Problems(Words words) {
    this.words = words;
  }

  /**
   * The members of the answer: type, title, status, detail where there are words for it, instance,
   * why, and what the problem was given.
   *
   * @param path of the request, without its query: that may hold a secret
   */
  Map<String, Object> body(Problem problem, String acceptLanguage, String path) {
    var language = Language.of(acceptLanguage);
    var key = "problems." + problem.why();
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "urn:throughline:" + problem.why());
    body.put(
        "title",
        words
            .find(language, key, problem.values())
            .orElseGet(() -> words.say(language, "problems.REFUSED")));
    body.put("status", problem.status());
    words
        .find(language, key + ".detail", problem.values())
        .ifPresent(detail -> body.put("detail", detail));
    body.put("instance", path);
    body.put("why", problem.why());
    problem.values().forEach(body::putIfAbsent);
    return body;
  }

  /** Ends a request outside of the REST resources. */
  void answer(RoutingContext rc, Problem problem) {
    if (rc.response().ended() || rc.response().headWritten()) {
      return;
    }
    var body = body(problem, rc.request().getHeader("Accept-Language"), rc.normalizedPath());
    rc.response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", MEDIA_TYPE)
        .putHeader("Vary", "Accept-Language")
        .end(new JsonObject(body).encode());
  }
}
