package throughline.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import throughline.platform.text.Language;
import throughline.platform.text.Words;

/** The answer to addresses that nobody knows: a small page for people, a problem for programs. */
@Singleton
final class NothingHere {

  static final String MEDIA_TYPE = "text/html; charset=utf-8";

  private final Words words;
  private final Problems problems;

  NothingHere(Words words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** Browsers ask for pages by name; programs that say nothing may have one too. */
  static boolean readsPages(RoutingContext rc) {
    var accept = rc.request().getHeader("Accept");
    return accept == null || accept.contains("text/html") || accept.contains("*/*");
  }

  void answer(RoutingContext rc) {
    if (isForPeople(rc.request().getHeader("Accept"))) {
      rc.response()
          .setStatusCode(404)
          .putHeader("Content-Type", MEDIA_TYPE)
          .putHeader("Vary", "Accept-Language")
          .end(page(rc.request().getHeader("Accept-Language")));
    } else {
      problems.answer(rc, Problem.of(404, "NOT_FOUND"));
    }
  }

  static boolean isForPeople(String accept) {
    return accept != null && accept.contains("text/html");
  }

  String page(String acceptLanguage) {
    var language = Language.of(acceptLanguage);
    return """
        <!doctype html>
        <html lang="%s">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
          </head>
          <body>
            <main>
              <h1>%s</h1>
              <p>%s</p>
              <p><a href="/join">%s</a></p>
            </main>
          </body>
        </html>
        """
        .formatted(
            language.code(),
            words.say(language, "problems.page.title"),
            words.say(language, "problems.page.title"),
            words.say(language, "problems.NOT_FOUND"),
            words.say(language, "problems.page.back"));
  }
}
