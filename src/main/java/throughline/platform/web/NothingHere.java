package throughline.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import throughline.platform.text.Language;
import throughline.platform.text.Words;

/** The answer to addresses that nobody knows: a small page for people, a problem for programs. */
@Singleton
final class NothingHere {

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
    var accept = rc.request().getHeader("Accept");
    if (accept == null || !accept.contains("text/html")) {
      problems.answer(rc, Problem.of(404, "NOT_FOUND"));
      return;
    }
    var language = Language.of(rc.request().getHeader("Accept-Language"));
    rc.response()
        .setStatusCode(404)
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Vary", "Accept-Language")
        .end(
            """
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
                    words.say(language, "problems.page.back")));
  }
}
