package throughline.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.platform.text.Language;
import throughline.platform.text.Words;

/** One row is a column of a file and what it means, in the reader's language. */
final class DictionaryTable {
  private DictionaryTable() {}

  static Table of(List<Table> tables, Words words, Language language) {
    Table.Builder dictionary = Table.named("dictionary", "file", "column", "meaning");
    for (Table table : tables) {
      dictionary.row(table.name(), "", words.say(language, "export." + table.name()));
      for (String column : table.columns()) {
        dictionary.row(
            table.name(), column, meaning(words, language, table.name(), column).orElse(column));
      }
    }
    dictionary.row("", "", words.say(language, "export.formulas"));
    return dictionary.done();
  }

  /** A column that means the same in every file is explained once. */
  static Optional<String> meaning(Words words, Language language, String file, String column) {
    return words
        .find(language, "export." + file + "." + column, Map.of())
        .or(() -> words.find(language, "export.any." + column, Map.of()));
  }
}
