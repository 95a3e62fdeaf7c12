package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every file is downloaded, read and compared with the screens and the pages. */
final class Exports {
  private static final List<String> TABLES =
      List.of("notes", "themes", "votes", "priorities", "statements", "people");
  private static final List<String> THEME_FIGURES =
      List.of("notes", "people", "departments", "dots", "voters", "label");

  private final Stage stage;
  private final JsonNode themes;
  private final JsonNode statements;
  private final View board;
  private final Map<String, Csv> tables = new LinkedHashMap<>();

  Exports(Stage stage, JsonNode themes, JsonNode statements) {
    this.stage = stage;
    this.themes = themes;
    this.statements = statements;
    this.board = stage.facilitator().view();
  }

  /**
   * @param version board version of the close
   */
  void check(long version) {
    for (String table : TABLES) {
      Http.Reply file = file(table + ".csv", version);
      Csv csv = Csv.read(file.text());
      tables.put(table, csv);
      stage.findings().holds(table + ".csv has no byte-order mark", csv.marked());
    }
    notes();
    themes();
    votes();
    new PrioritiesFile(stage).check(tables.get("priorities"));
    statements();
    people();
    workbook(version);
    everything(version);
  }

  private Http.Reply file(String name, long version) {
    Http.Reply file = stage.studio().file(name);
    stage
        .findings()
        .same(
            "board version of " + name,
            String.valueOf(version),
            file.headers().firstValue("X-Board-Version").orElse("none"));
    stage
        .findings()
        .holds(
            name + " is not offered as a file",
            file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    return file;
  }

  private Map<String, String> column(String table, String key, String... columns) {
    Map<String, String> column = new TreeMap<>();
    for (Map<String, String> row : tables.get(table).rows()) {
      column.put(
          row.get(key),
          List.of(columns).stream()
              .map(c -> Csv.typed(row.get(c)))
              .collect(Collectors.joining("|")));
    }
    return column;
  }

  private void notes() {
    Map<String, String> expected = new TreeMap<>();
    for (Written note : stage.notebook().all()) {
      boolean hidden = stage.notebook().hidden(note.id());
      JsonNode seen = board.get("note", note.id());
      expected.put(
          note.id(),
          String.join(
              "|",
              hidden ? "" : note.text(),
              note.author().code(),
              note.author().part().guest().department(),
              String.valueOf(hidden),
              seen.path("into").asText(),
              note.question().substring(1)));
    }
    stage
        .findings()
        .sameTables(
            "notes.csv",
            expected,
            column(
                "notes",
                "note_id",
                "text_original",
                "participant_code",
                "participant_department",
                "held",
                "merged_into",
                "question_no"));
    for (Map<String, String> row : tables.get("notes").rows()) {
      stage
          .findings()
          .holds("notes.csv holds a cell that would run", !Csv.runs(row.get("text_original")));
    }
  }

  private void themes() {
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode theme : themes.path("themes")) {
      expected.put(
          theme.path("id").asText(),
          THEME_FIGURES.stream().map(f -> theme.path(f).asText()).collect(Collectors.joining("|")));
    }
    stage
        .findings()
        .sameTables(
            "themes.csv",
            expected,
            column("themes", "theme_id", THEME_FIGURES.toArray(String[]::new)));
  }

  private void votes() {
    Map<String, String> expected = new TreeMap<>();
    for (Ballots round : stage.rounds()) {
      Map<String, Score> then = round.scores(i -> i);
      Map<String, Score> now =
          round.scores(i -> round.rules().onNotes() ? Voting.root(board, i) : i);
      for (String item : round.items()) {
        expected.put(
            round.id() + " " + item,
            told(then.get(item)) + "|" + told(now.get(item)) + "|" + round.voters());
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (Map<String, String> row : tables.get("votes").rows()) {
      found.put(
          row.get("round_id") + " " + row.get("item"),
          List.of("dots", "voters", "dots_now", "voters_now", "people_voted").stream()
              .map(row::get)
              .collect(Collectors.joining("|")));
    }
    stage.findings().sameTables("votes.csv", expected, found);
  }

  private static String told(Score score) {
    return score == null ? "0|0" : score.dots() + "|" + score.voters();
  }

  private void statements() {
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode statement : statements) {
      expected.put(
          statement.path("id").asText(),
          statement.path("state").asText() + "|" + statement.path("hmw").asText());
    }
    stage
        .findings()
        .sameTables(
            "statements.csv", expected, column("statements", "statement_id", "state", "hmw"));
  }

  private void people() {
    Map<String, Integer> expected =
        stage.present().stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.part().guest().department(),
                    TreeMap::new,
                    Collectors.summingInt(p -> 1)));
    Map<String, Integer> found = new TreeMap<>();
    int notes = 0;
    for (Map<String, String> row : tables.get("people").rows()) {
      found.put(Csv.typed(row.get("department")), Integer.parseInt(row.get("people")));
      notes += Integer.parseInt(row.get("notes"));
    }
    stage.findings().sameTables("people.csv", expected, found);
    stage.findings().same("notes in people.csv", Figures.of(board.of("note")).notes(), notes);
  }

  private void workbook(long version) {
    Sheets book = Sheets.read(file("workbook.xlsx", version).body());
    tables.forEach(
        (name, csv) ->
            stage
                .findings()
                .same("rows of sheet " + name, csv.rows().size(), book.rows().get(name)));
    stage.findings().holds("the workbook holds a formula", !book.formulas());
  }

  private void everything(long version) {
    JsonNode all = file("workshop.json", version).json();
    Map<String, String> texts = new HashMap<>();
    Map<String, String> seen = new HashMap<>();
    board.of("note").forEach((id, n) -> seen.put(id, place(n, stage.notebook().hidden(id))));
    all.path("notes").properties().forEach(e -> texts.put(e.getKey(), place(e.getValue(), false)));
    stage.findings().sameTables("notes in workshop.json", seen, texts);
    Map<String, Function<View, Integer>> counts =
        Map.of(
            "clusters", v -> v.of("cluster").size(),
            "people", v -> v.of("person").size(),
            "rounds", v -> v.of("round").size(),
            "ratings", v -> v.of("rating").size());
    counts.forEach(
        (kind, count) ->
            stage
                .findings()
                .same(kind + " in workshop.json", count.apply(board), all.path(kind).size()));
    stage
        .findings()
        .same("themes in workshop.json", themes.path("themes").size(), all.path("themes").size());
    stage
        .findings()
        .same("statements in workshop.json", statements.size(), all.path("statements").size());
  }

  private static String place(JsonNode note, boolean withheld) {
    return (withheld ? "" : note.path("text").asText("")) + "|" + note.path("c").asText("");
  }
}
