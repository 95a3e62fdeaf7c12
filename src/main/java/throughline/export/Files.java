package throughline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import throughline.platform.text.Language;
import throughline.platform.text.Words;

/** The files there are, by name. */
final class Files {
  /**
   * A file that was asked for.
   *
   * @param type its media type
   */
  record Written(String type, byte[] bytes) {}

  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final String JSON = "application/json";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Map<String, Function<Material, Table>> TABLES =
      Map.of(
          "notes.csv", NotesTable::of,
          "themes.csv", ThemesTable::of,
          "votes.csv", VotesTable::of,
          "priorities.csv", PrioritiesTable::of,
          "statements.csv", StatementsTable::of,
          "people.csv", PeopleTable::of);

  private Files() {}

  static boolean has(String file) {
    return TABLES.containsKey(file) || file.equals("workbook.xlsx") || file.equals("workshop.json");
  }

  /** Takes a while for a large workshop: not on an event loop. */
  static Optional<Written> write(String file, Material from, Words words, Language language) {
    return switch (file) {
      case "workbook.xlsx" ->
          Optional.of(new Written(XLSX, Sheets.of(sheets(from, words, language))));
      case "workshop.json" -> Optional.of(new Written(JSON, WorkshopFile.of(from)));
      default ->
          Optional.ofNullable(TABLES.get(file))
              .map(table -> new Written(CSV, Csv.of(table.apply(from))));
    };
  }

  static List<Table> tables(Material from) {
    return List.of(
        ThemesTable.of(from),
        NotesTable.of(from),
        VotesTable.of(from),
        PrioritiesTable.of(from),
        StatementsTable.of(from),
        PeopleTable.of(from));
  }

  static List<Table> sheets(Material from, Words words, Language language) {
    List<Table> tables = new ArrayList<>(tables(from));
    Table dictionary = DictionaryTable.of(tables, words, language);
    tables.add(dictionary);
    tables.add(AboutTable.of(from, words, language));
    return tables;
  }
}
