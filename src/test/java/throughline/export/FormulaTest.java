package throughline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1 to that", "- no parking", "@all", "\tx", "\rx", "\n=x", "'=1"})
  void X3_a_text_that_begins_like_a_formula_gets_an_apostrophe(String typed) {
    assertThat(Formula.safe(typed)).isEqualTo("'" + typed);
    assertThat(Formula.typed(Formula.safe(typed))).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "'quoted' words", "1-2", "a=b", "\u2013 dash", "''"})
  void X3_any_other_text_stays_as_it_is(String typed) {
    assertThat(Formula.safe(typed)).isEqualTo(typed);
    assertThat(Formula.typed(typed)).isEqualTo(typed);
  }

  @Test
  void X3_numbers_that_we_write_stay_numbers() throws IOException {
    Table.Builder table = Table.named("t", "n", "text");
    table.row(-3, "-3");

    List<CSVRecord> read = read(Csv.of(table.done()));

    assertThat(read.get(1).toList()).containsExactly("-3", "'-3");
  }

  @Test
  void X1_any_text_comes_back_as_it_was_typed() throws IOException {
    Random random = new Random(20261125);
    Table.Builder table = Table.named("t", "a", "b", "c");
    List<List<String>> typed = new ArrayList<>();
    for (int row = 0; row < 500; row++) {
      List<String> cells = List.of(text(random), text(random), text(random));
      typed.add(cells);
      table.row(cells.toArray());
    }

    List<CSVRecord> read = read(Csv.of(table.done()));

    assertThat(read).hasSize(501);
    for (int row = 0; row < typed.size(); row++) {
      CSVRecord found = read.get(row + 1);
      assertThat(found.stream().map(Formula::typed).toList()).isEqualTo(typed.get(row));
      assertThat(found.stream()).noneMatch(cell -> cell.matches("(?s)^[=+\\-@\\t\\r\\n].*"));
    }
  }

  /** The characters that break files, and some that only should not. */
  private static String text(Random random) {
    String[] pieces = {
      "=",
      "+",
      "-",
      "@",
      "'",
      "\"",
      ",",
      ";",
      "\t",
      "\r",
      "\n",
      "\r\n",
      " ",
      "a",
      "\u00f1",
      "\ud83d\ude80",
      "\u0627",
      "\ufeff",
      "|",
      "1",
      "cmd"
    };
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(8); n > 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  static List<CSVRecord> read(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff");
    return CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180).getRecords();
  }
}
