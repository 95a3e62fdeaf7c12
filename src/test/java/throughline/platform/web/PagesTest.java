package throughline.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PagesTest {

  @ParameterizedTest
  @CsvSource({
    "/, join",
    "/join, join",
    "/join/, join",
    "/join/H7KM4Q, join",
    "/w/H7KM4Q, participant",
    "/w/H7KM4Q/, participant",
    "/present/H7KM4Q, projector",
    "/results/H7KM4Q, results",
    "/results/H7KM4Q/, results",
    "/link/H7KM4Q, link",
    "/link/H7KM4Q/, link",
    "/see, see",
    "/see/, see",
    "/guide, guide",
    "/guide/participants, guide",
    "/studio, studio",
    "/studio/, studio",
    "/studio/new, studio",
    "/studio/w/0199/themes, studio",
    "/studio/w/0199/statements/0200, studio",
    "/studio/apiary, studio",
  })
  void the_role_follows_the_path(String path, String page) {
    assertEquals(Optional.of("/" + page + ".html"), Pages.at(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/joined",
    "/join/a/b",
    "/w",
    "/w/",
    "/w/H7KM4Q/snapshot",
    "/w/H7KM4Q/api/join",
    "/present/H7KM4Q/socket",
    "/results",
    "/link",
    "/link/H7KM4Q/snapshot",
    "/link/H7KM4Q/api/door",
    "/results/H7KM4Q/api/page",
    "/studio/api",
    "/studio/api/session",
    "/studio/0199/snapshot",
    "/studio/0199/turnout",
    "/studio/0199/mine",
    "/studio/0199/commands",
    "/studio/0199/socket",
    "/studios",
    "/seen",
    "/see/studio",
    "/guide/elsewhere",
    "/q/health",
    "/assets/a.js",
    "/elsewhere"
  })
  void what_programs_ask_for_is_no_page(String path) {
    assertEquals(Optional.empty(), Pages.at(path));
  }
}
