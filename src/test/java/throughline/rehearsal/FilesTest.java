package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class FilesTest {
  @Test
  void a_csv_file_is_read_with_its_mark_quotes_and_line_ends() {
    Csv csv = Csv.read("\ufeffid,text\r\na,\"say \"\"no\"\"\r\ntwice\"\r\nb,'=1+1\r\n");

    assertThat(csv.marked()).isTrue();
    assertThat(csv.rows())
        .containsExactly(
            Map.of("id", "a", "text", "say \"no\"\r\ntwice"), Map.of("id", "b", "text", "'=1+1"));
  }

  @Test
  void an_apostrophe_keeps_a_cell_from_running_and_is_taken_away_again() {
    assertThat(Csv.runs("=1+1")).isTrue();
    assertThat(Csv.runs("'=1+1")).isFalse();
    assertThat(Csv.typed("'=1+1")).isEqualTo("=1+1");
    assertThat(Csv.typed("'tis")).isEqualTo("'tis");
  }

  @Test
  void a_workbook_tells_its_sheets_rows_and_formulas() throws IOException {
    Sheets plain = Sheets.read(workbook(false));
    Sheets running = Sheets.read(workbook(true));

    assertThat(plain).isEqualTo(new Sheets(Map.of("notes", 2), false));
    assertThat(running.formulas()).isTrue();
  }

  private static byte[] workbook(boolean formula) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("notes");
      sheet.value(0, 0, "id");
      sheet.value(1, 0, "a");
      sheet.value(2, 0, "=1+1");
      if (formula) {
        sheet.formula(2, 0, "1+1");
      }
    }
    return bytes.toByteArray();
  }
}
