package throughline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.analysis.Theme;
import throughline.board.ClusterConfirmed;
import throughline.board.ClusterRenamed;
import throughline.board.ClusterTranslated;
import throughline.board.Figures;
import throughline.board.Finding;
import throughline.board.Flag;
import throughline.board.Hint;
import throughline.board.ItemFlagged;
import throughline.board.NoteHidden;
import throughline.board.NoteParked;
import throughline.board.NoteTranslated;
import throughline.board.QuestionHidden;
import throughline.board.Round;
import throughline.board.Tally;
import throughline.board.Target;
import throughline.challenge.StatementView;
import throughline.history.Tale;
import throughline.platform.text.Language;
import throughline.platform.text.Words;
import throughline.workshop.run.WorkshopClosed;

class FilesTest {
  private static final Instant NOW = Instant.parse("2026-04-22T18:30:00Z");
  private static final List<String> FILES =
      List.of(
          "notes.csv",
          "themes.csv",
          "votes.csv",
          "priorities.csv",
          "statements.csv",
          "people.csv",
          "workbook.xlsx",
          "workshop.json");

  private final Tale tale = Tale.workshop();
  private final Words words = new Words();
  private String shown;
  private String merged;
  private String hidden;
  private String cluster;
  private String round;
  private String rating;

  @BeforeEach
  void aWorkshopWithEverythingThatMustNotBeSeen() {
    tale.note("pana", "q0", "SECRET practice");
    shown =
        tale.note("pana", "q1", "=HYPERLINK(\"x\") pay is late\nevery \u201cmonth\u201d, \u00f1");
    merged = tale.note("pben", "q1", "late pay");
    hidden = tale.note("pben", "q1", "SECRET hidden");
    tale.note("peva", "q1", "SECRET held 555-123-4567", Set.of(Flag.PHONE));
    tale.note("peva", "q2", "SECRET not revealed");
    tale.reveal("q1");
    cluster = tale.cluster("q1", "-Pay", shown, merged);
    round = tale.round(Target.NOTE, shown, merged, hidden);
    tale.dot("pana", round, shown);
    tale.dot("pben", round, shown);
    tale.dot("pben", round, merged);
    tale.close(round);
    rating = tale.rating(Target.NOTE, shown, merged, hidden);
    tale.rate("pana", rating, shown, 5, 2);
    tale.rate("pben", rating, shown, 2, 3);
    tale.rate("peva", rating, shown, 4, 2);
    tale.rate("pben", rating, merged, 1, 5);
    tale.closeRating(rating);
    String open = tale.round(Target.CLUSTER, cluster);
    tale.dot("peva", open, cluster);
    tale.fact(Tale.HOST, new NoteHidden(hidden, "personal"));
  }

  @Test
  void X10_no_file_holds_a_text_that_is_hidden_held_or_not_revealed() throws IOException {
    for (String file : FILES) {
      assertThat(text(file)).as(file).doesNotContain("SECRET").doesNotContain("555-123");
    }
  }

  @Test
  void X11_no_file_says_who_voted() throws IOException {
    for (String file :
        List.of("votes.csv", "priorities.csv", "themes.csv", "people.csv", "statements.csv")) {
      assertThat(text(file)).as(file).doesNotContain("pana").doesNotContain("pben");
    }
    JsonNode json = new ObjectMapper().readTree(bytes("workshop.json"));
    assertThat(json.get("rounds").toString()).doesNotContain("pana").doesNotContain("pben");
    assertThat(json.get("ratings").toString()).doesNotContain("pana").doesNotContain("pben");
  }

  @Test
  void X11_an_open_vote_is_in_no_file() throws IOException {
    assertThat(rows("votes.csv")).extracting(r -> r.get("round_no")).containsOnly("1");
    JsonNode open = new ObjectMapper().readTree(bytes("workshop.json")).get("rounds");
    assertThat(open).hasSize(2);
    assertThat(open.toString()).contains("\"state\":\"open\"");
    assertThat(open.get(round).has("tally")).isTrue();
    open.properties()
        .forEach(r -> assertThat(r.getValue().has("tally")).isEqualTo(r.getKey().equals(round)));
  }

  @Test
  void X12_held_and_hidden_notes_are_listed_without_text() throws IOException {
    List<Map<String, String>> rows = rows("notes.csv");

    assertThat(rows).hasSize(4);
    assertThat(rows.get(2))
        .containsEntry("note_id", hidden)
        .containsEntry("hidden", "true")
        .containsEntry("hidden_reason", "personal")
        .containsEntry("participant_code", "")
        .containsEntry("participant_department", "")
        .containsEntry("org_type", "")
        .containsEntry("text_original", "");
    assertThat(rows.get(3)).containsEntry("held", "true").containsEntry("text_original", "");
  }

  @Test
  void X13_a_parked_note_is_listed_with_its_text_and_marked() throws IOException {
    tale.fact(Tale.HOST, new NoteParked(merged));

    List<Map<String, String>> rows = rows("notes.csv");

    assertThat(rows)
        .extracting(r -> r.get("note_id"), r -> r.get("parked"))
        .contains(tuple(merged, "true"), tuple(shown, "false"));
    assertThat(rows.get(1)).containsEntry("text_original", "late pay");
    JsonNode json = new ObjectMapper().readTree(bytes("workshop.json")).get("notes");
    assertThat(json.get(merged).get("parked").asBoolean()).isTrue();
  }

  @Test
  void X14_a_theme_is_listed_with_what_the_room_says_of_it_and_a_loose_note_with_its_flags()
      throws IOException {
    tale.fact(Tale.HOST, new ClusterConfirmed(cluster, Finding.DISPUTED));
    tale.fact(Tale.HOST, new ItemFlagged(cluster, Hint.TECHNOLOGY, true));
    tale.fact(Tale.HOST, new ItemFlagged(cluster, Hint.DEPARTMENT, true));
    tale.fact(Tale.HOST, new ItemFlagged(merged, Hint.PEOPLE, true));

    assertThat(rows("themes.csv").get(0))
        .containsEntry("finding", "disputed")
        .containsEntry("help", "technology")
        .containsEntry("other_department", "true");
    assertThat(rows("notes.csv").get(1))
        .containsEntry("help", "people")
        .containsEntry("other_department", "false");
    assertThat(rows("notes.csv").get(0)).containsEntry("help", "");
  }

  @Test
  void V41_a_translation_stands_beside_the_text_and_nowhere_without_it() throws IOException {
    tale.fact(Tale.HOST, new NoteTranslated(merged, "es", "pago tardío"));
    tale.fact(Tale.HOST, new NoteTranslated(hidden, "es", "SECRET oculto"));

    List<Map<String, String>> rows = rows("notes.csv");

    assertThat(rows.get(1))
        .containsEntry("text_translation", "pago tardío")
        .containsEntry("translation_language", "es");
    assertThat(rows.get(2))
        .containsEntry("text_translation", "")
        .containsEntry("translation_language", "");
    for (String file : FILES) {
      assertThat(text(file)).as(file).doesNotContain("SECRET");
    }
  }

  @Test
  void B165_the_name_of_a_theme_and_what_was_voted_on_or_rated_carry_theirs() throws IOException {
    String named = tale.round(Target.CLUSTER, cluster);
    tale.dot("pana", named, cluster);
    tale.close(named);

    tale.fact(Tale.HOST, new ClusterTranslated(cluster, "es", "=Pago"));
    tale.fact(Tale.HOST, new NoteTranslated(shown, "es", "el pago llega tarde"));

    assertThat(rows("themes.csv").get(0))
        .containsEntry("label", "'-Pay")
        .containsEntry("label_translation", "'=Pago")
        .containsEntry("translation_language", "es");
    for (String file : List.of("votes.csv", "priorities.csv")) {
      assertThat(rows(file))
          .as(file)
          .filteredOn(r -> r.get("item").equals(shown))
          .extracting(r -> r.get("item_translation"), r -> r.get("translation_language"))
          .containsExactly(tuple("el pago llega tarde", "es"));
      assertThat(rows(file))
          .as(file)
          .filteredOn(r -> r.get("item").equals(merged))
          .extracting(r -> r.get("item_translation"), r -> r.get("translation_language"))
          .containsExactly(tuple("", ""));
    }
    assertThat(rows("votes.csv"))
        .filteredOn(r -> r.get("item").equals(cluster))
        .extracting(r -> r.get("item_translation"))
        .containsExactly("'=Pago");
    JsonNode json = new ObjectMapper().readTree(bytes("workshop.json"));
    assertThat(json.get("clusters").get(cluster).get("tr").get("text").asText()).isEqualTo("=Pago");
  }

  @Test
  void V41_a_translated_note_that_was_hidden_has_no_words_beside_its_votes() throws IOException {
    tale.fact(Tale.HOST, new NoteTranslated(hidden, "es", "SECRET oculto"));

    for (String file : List.of("votes.csv", "priorities.csv")) {
      assertThat(rows(file))
          .as(file)
          .filteredOn(r -> r.get("item").equals(hidden))
          .extracting(r -> r.get("item_label") + r.get("item_translation"))
          .containsExactly("");
      assertThat(text(file)).as(file).doesNotContain("SECRET");
    }
  }

  @Test
  void V43_a_theme_of_a_question_that_was_hidden_again_has_no_name_in_any_file()
      throws IOException {
    String named = tale.round(Target.CLUSTER, cluster);
    tale.dot("pana", named, cluster);
    tale.close(named);
    tale.fact(Tale.HOST, new ClusterRenamed(cluster, "SECRET name"));
    tale.fact(Tale.HOST, new ClusterTranslated(cluster, "es", "SECRET nombre"));

    tale.fact(Tale.HOST, new QuestionHidden("q1"));

    for (String file : FILES) {
      assertThat(text(file)).as(file).doesNotContain("SECRET");
    }
    assertThat(rows("votes.csv"))
        .filteredOn(r -> r.get("item").equals(cluster))
        .extracting(r -> r.get("item_label") + r.get("item_translation"))
        .containsExactly("");
  }

  @Test
  void X20_counts_are_those_of_the_board() throws IOException {
    Figures figures = Figures.of(tale.board(), cluster);
    Round closed = tale.board().rounds().get(round);

    Map<String, String> theme = rows("themes.csv").get(0);

    assertThat(theme)
        .containsEntry("theme_id", cluster)
        .containsEntry("notes", "" + figures.notes())
        .containsEntry("people", "" + figures.people())
        .containsEntry("departments", "" + figures.departments())
        .containsEntry("dots", "" + Figures.byCluster(tale.board(), closed).get(0).dots());
    assertThat(rows("votes.csv"))
        .filteredOn(r -> !r.get("dots").equals("0"))
        .extracting(r -> new Tally(r.get("item"), number(r, "dots"), number(r, "voters")))
        .containsExactlyElementsOf(closed.frozen());
  }

  @Test
  void X20_priorities_are_those_of_the_board_and_what_nobody_rated_is_empty() throws IOException {
    List<Map<String, String>> rows = rows("priorities.csv");

    assertThat(rows)
        .extracting(
            r -> r.get("item"),
            r -> r.get("impact_median"),
            r -> r.get("impact_spread"),
            r -> r.get("effort_median"),
            r -> r.get("effort_spread"),
            r -> r.get("raters"))
        .containsExactly(
            tuple(shown, "4.0", "1.5", "2.0", "0.5", "3"),
            tuple(merged, "1.0", "0.0", "5.0", "0.0", "1"),
            tuple(hidden, "", "", "", "", "0"));
    assertThat(rows.get(0)).containsEntry("people_rated", "3").containsEntry("raters_now", "3");
    assertThat(rows.get(2)).containsEntry("item_label", "");
  }

  @Test
  void B186_a_file_says_which_form_a_rating_was_and_what_the_room_placed_has_no_spread()
      throws IOException {
    tale.place(rating, shown, 4, 1);
    String together = tale.placing(Target.NOTE, shown, merged);
    tale.place(together, merged, 2, 5);
    tale.closeRating(together);

    assertThat(rows("priorities.csv"))
        .extracting(
            r -> r.get("form"),
            r -> r.get("item"),
            r -> r.get("impact_median"),
            r -> r.get("impact_spread"),
            r -> r.get("raters"),
            r -> r.get("room_impact"),
            r -> r.get("room_effort"))
        .contains(
            tuple("alone", shown, "4.0", "1.5", "3", "4.0", "1.0"),
            tuple("alone", hidden, "", "", "0", "", ""),
            tuple("together", merged, "2.0", "", "", "2.0", "5.0"),
            tuple("together", shown, "", "", "", "", ""));
    JsonNode json = new ObjectMapper().readTree(bytes("workshop.json")).get("ratings");
    assertThat(json.get(together).get("together").booleanValue()).isTrue();
    assertThat(json.toString()).doesNotContain(Tale.HOST);
  }

  @Test
  void X11_an_open_rating_has_no_figures_in_any_file() throws IOException {
    String open = tale.rating(Target.NOTE, shown);
    tale.rate("peva", open, shown, 1, 1);

    assertThat(rows("priorities.csv")).extracting(r -> r.get("rating_id")).containsOnly(rating);
    JsonNode json = new ObjectMapper().readTree(bytes("workshop.json")).get("ratings");
    assertThat(json.get(rating).has("figures")).isTrue();
    assertThat(json.get(open).has("figures")).isFalse();
    assertThat(json.get(open).get("given").intValue()).isZero();
  }

  @Test
  void X21_times_carry_the_offset_of_the_workshops_zone() throws IOException {
    assertThat(rows("notes.csv").get(0).get("created_at")).isEqualTo("2026-04-22T09:00:06-07:00");
  }

  @Test
  void X3_what_begins_like_a_formula_is_guarded_in_csv_and_plain_in_the_workbook()
      throws IOException {
    assertThat(rows("notes.csv").get(0).get("text_original")).startsWith("'=HYPERLINK");
    assertThat(rows("themes.csv").get(0).get("label")).isEqualTo("'-Pay");
    List<Row> notes = sheet("notes");
    int column = notes.get(0).stream().map(c -> c.getText()).toList().indexOf("text_original");
    assertThat(notes.get(1).getCell(column).getText()).startsWith("=HYPERLINK");
    assertThat(notes.get(1).getCell(column).getFormula()).isNull();
  }

  @Test
  void X4_the_workbook_has_a_sheet_for_each_table_with_typed_cells() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes("workbook.xlsx")))) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly(
              "themes",
              "notes",
              "votes",
              "priorities",
              "statements",
              "people",
              "dictionary",
              "about");
    }
    Row theme = sheet("themes").get(1);
    assertThat(theme.getCellAsNumber(10)).isPresent();
    assertThat(sheet("notes").get(1).getCellAsDate(7)).isPresent();
  }

  @Test
  void X5_the_dictionary_explains_every_column_in_both_languages() {
    for (Language language : Language.values()) {
      for (Table table : Files.tables(material())) {
        for (String column : table.columns()) {
          assertThat(DictionaryTable.meaning(words, language, table.name(), column))
              .as(language + " " + table.name() + "." + column)
              .isPresent();
        }
      }
      AboutTable.of(material(), words, language)
          .rows()
          .forEach(row -> assertThat((String) row.get(2)).doesNotStartWith("export."));
    }
    assertThat(DictionaryTable.meaning(words, Language.ES, "notes", "late"))
        .isNotEqualTo(DictionaryTable.meaning(words, Language.EN, "notes", "late"));
  }

  @Test
  void X6_interim_is_said_while_the_workshop_is_open_and_final_files_carry_the_frozen_version()
      throws IOException {
    assertThat(FileName.disposition(material(), "notes.csv"))
        .contains("-v" + tale.board().version() + "-interim.csv");
    assertThat(new ObjectMapper().readTree(bytes("workshop.json")).get("interim").asBoolean())
        .isTrue();
    tale.fact(Tale.HOST, new WorkshopClosed());
    long frozen = tale.board().version();
    tale.fact(Tale.HOST, new NoteHidden(merged, "personal"));

    assertThat(FileName.disposition(material(), "notes.csv"))
        .contains("-v" + frozen + ".csv")
        .doesNotContain("interim");
    assertThat(text("notes.csv")).doesNotContain("late pay");
    JsonNode json = new ObjectMapper().readTree(bytes("workshop.json"));
    assertThat(json.get("version").asLong()).isEqualTo(frozen);
    assertThat(json.get("readAtVersion").asLong()).isEqualTo(frozen + 1);
  }

  @Test
  void X7_a_file_name_is_plain_ascii_with_the_whole_title_beside_it() {
    assertThat(FileName.disposition(material(), "workbook.xlsx"))
        .startsWith("attachment; filename=\"Nomina-R-Q-2026-workbook-v")
        .contains("filename*=UTF-8''N%C3%B3mina-R-Q-2026-workbook-v")
        .matches("[\\x20-\\x7e]+");
  }

  @Test
  void X22_people_are_counted_by_department_only() throws IOException {
    assertThat(rows("people.csv"))
        .extracting(r -> r.get("department") + r.get("people") + r.get("remote") + r.get("notes"))
        .containsExactly("Fire201", "Public Works111");
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    List<CSVRecord> all = FormulaTest.read(bytes(file));
    List<String> columns = all.get(0).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (CSVRecord row : all.subList(1, all.size())) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        named.put(columns.get(i), row.get(i));
      }
      rows.add(named);
    }
    return rows;
  }

  private List<Row> sheet(String name) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes("workbook.xlsx")))) {
      return book.findSheet(name).orElseThrow().read();
    }
  }

  /** All that can be read in a file, the workbook unpacked. */
  private String text(String file) throws IOException {
    if (!file.endsWith(".xlsx")) {
      return new String(bytes(file), StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(file)))) {
      for (Sheet sheet : book.getSheets().toList()) {
        sheet
            .read()
            .forEach(
                row -> row.forEach(c -> text.append(c == null ? "" : c.getText()).append('\n')));
      }
    }
    return text.toString();
  }

  private byte[] bytes(String file) {
    return Files.write(file, material(), words, Language.EN).orElseThrow().bytes();
  }

  private Material material() {
    Theme theme =
        new Theme(
            cluster,
            cluster,
            "board",
            "q1",
            "-Pay",
            false,
            List.of("pay"),
            2,
            2,
            2,
            3,
            2,
            round,
            List.of(shown, merged),
            List.of(shown),
            null);
    return new Material(
        tale.board(),
        new Material.Register("w1", "H7KM4Q", "N\u00f3mina R&Q 2026", "Fire", null, false),
        List.of(theme),
        List.<StatementView>of(),
        ZoneId.of("America/Los_Angeles"),
        NOW);
  }
}
