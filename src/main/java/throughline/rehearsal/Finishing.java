package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Synthesis, the close, and whether pages of the studio tell what the screens tell. */
final class Finishing {
  private static final Duration LISTS = Duration.ofSeconds(15);

  private final Stage stage;
  private final List<Report.Draft> drafts = new ArrayList<>();
  private JsonNode themes = Json.object();
  private JsonNode statements = Json.array();

  Finishing(Stage stage) {
    this.stage = stage;
  }

  /** Makes themes and drafts, closes the workshop, and compares everything with everything. */
  void play() {
    stage.studio().job("synthesize");
    themes = stage.studio().ofWorkshop("/themes");
    checkThemes();
    checkStatements();
    Answer closed = stage.facilitate("workshop.close", Json.object());
    stage.settle();
    stage.onScreens("state", "closed", v -> v.get("run", "").path("state").asText());
    checkClosed();
    checkRegister();
    checkPeople();
    Grouping.check(stage);
    stage.screens().forEach(stage::keptRight);
    new Exports(stage, themes, statements).check(closed.last());
  }

  int themes() {
    return themes.path("themes").size();
  }

  List<Report.Draft> drafts() {
    return drafts;
  }

  private void checkThemes() {
    View board = stage.facilitator().view();
    Set<String> grouped = new HashSet<>();
    Set<String> clusters = new HashSet<>();
    for (JsonNode theme : themes.path("themes")) {
      List<String> notes = new ArrayList<>();
      theme.path("noteIds").forEach(n -> notes.add(n.asText()));
      grouped.addAll(notes);
      String label = "theme " + theme.path("id").asText();
      stage.findings().same("figures of " + label, Figures.of(board, notes), Figures.told(theme));
      stage
          .findings()
          .same(
              "dots of " + label,
              Scores.of(stage.rounds(), theme.path("cluster").asText(), notes),
              new Score(theme.path("dots").asInt(), theme.path("voters").asInt()));
      if (theme.has("cluster")) {
        String cluster = theme.get("cluster").asText();
        clusters.add(cluster);
        stage
            .findings()
            .same(
                "figures of " + label + " and its cluster on the board",
                Figures.told(board.get("cluster", cluster)),
                Figures.told(theme));
      }
    }
    stage.findings().same("clusters that are themes", board.of("cluster").keySet(), clusters);
    Map<String, JsonNode> rest = board.of("note");
    rest.keySet().removeAll(grouped);
    stage
        .findings()
        .same("ungrouped notes", Figures.of(rest).notes(), themes.path("ungrouped").asInt());
  }

  private void checkStatements() {
    JsonNode list = stage.studio().ofWorkshop("/statements");
    statements = list.isArray() ? list : list.path("items");
    View board = stage.facilitator().view();
    stage.findings().same("drafts, one for each theme", themes(), statements.size());
    for (JsonNode row : statements) {
      JsonNode draft = stage.studio().get("/statements/" + row.path("id").asText());
      String hmw = draft.path("hmw").asText();
      drafts.add(new Report.Draft(draft.path("theme").path("label").asText(), hmw));
      stage.findings().same("state of a fresh draft", "proposal", draft.path("state").asText());
      stage.findings().holds("a draft asks nothing", !hmw.isBlank());
      for (String never : List.of("whoAffected", "desiredOutcome", "measures", "constraints")) {
        stage.findings().same("what a draft says about " + never, "", draft.path(never).asText(""));
      }
      checkEvidence(board, draft);
    }
  }

  /** Evidence is what the room wrote, word for word. */
  private void checkEvidence(View board, JsonNode draft) {
    String id = draft.path("id").asText();
    stage.findings().holds("draft " + id + " rests on nothing", draft.path("evidence").size() > 0);
    for (JsonNode piece : draft.path("evidence")) {
      if (piece.path("kind").asText().equals("note")) {
        stage
            .findings()
            .same(
                "evidence of draft " + id,
                board.get("note", piece.path("ref").asText()).path("text").asText("?"),
                piece.path("text").asText());
      }
    }
  }

  private void checkClosed() {
    stage.present().stream()
        .findFirst()
        .ifPresent(
            p -> {
              Ask late =
                  Ask.of("note.add", Json.object().put("q", "q1").put("text", "after the close"));
              stage
                  .findings()
                  .same(
                      "the answer to a note after the close", "WORKSHOP_CLOSED", p.ask(late).why());
            });
  }

  /** Lists follow the log; they may need a moment. */
  private void checkRegister() {
    Map<String, Integer> expected = new TreeMap<>();
    expected.put("people", stage.present().size());
    expected.put("notes", stage.notebook().all().size());
    if (!stage.rounds().isEmpty()) {
      expected.put("dots", stage.rounds().get(stage.rounds().size() - 1).total());
    }
    long end = System.nanoTime() + LISTS.toNanos();
    Map<String, Integer> told = listed(expected.keySet());
    while (!told.equals(expected) && System.nanoTime() < end) {
      Pause.of(Duration.ofMillis(200));
      told = listed(expected.keySet());
    }
    stage.findings().same("figures in the list of workshops", expected, told);
  }

  private Map<String, Integer> listed(Set<String> figures) {
    Map<String, Integer> told = new TreeMap<>();
    for (JsonNode row : stage.studio().get("/workshops?limit=100").path("items")) {
      if (row.path("id").asText().equals(stage.studio().workshop())) {
        figures.forEach(f -> told.put(f, row.path(f).asInt()));
      }
    }
    return told;
  }

  /** Names and departments are for the facilitator, as they were given at the door. */
  private void checkPeople() {
    Map<String, String> expected = new TreeMap<>();
    for (Player player : stage.present()) {
      Part part = player.part();
      expected.put(player.code(), part.name() + "/" + part.guest().department() + "/" + part.org());
    }
    Map<String, String> told = new TreeMap<>();
    for (JsonNode person : stage.studio().ofWorkshop("/people")) {
      told.put(
          person.path("code").asText(),
          person.path("name").asText(null)
              + "/"
              + person.path("department").asText()
              + "/"
              + person.path("org").asText());
    }
    stage.findings().sameTables("people at the door and in the studio", expected, told);
  }
}
