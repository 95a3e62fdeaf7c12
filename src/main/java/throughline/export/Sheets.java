package throughline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One workbook with a sheet for each table. Cells are typed: text is text, whatever it begins with,
 * so nothing has to be put before it.
 */
final class Sheets {
  /** A cell holds no more. */
  private static final int MOST = 32_767;

  private static final String TIME = "yyyy-mm-dd hh:mm:ss";
  private static final int NARROW = 14;
  private static final int WIDE = 60;
  private static final int LONG = 24;

  private Sheets() {}

  static byte[] of(List<Table> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Throughline", "1.0")) {
      for (Table table : tables) {
        write(book.newWorksheet(table.name()), table);
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, Table table) throws IOException {
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, width(table, column));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> values = table.rows().get(row);
      for (int column = 0; column < values.size(); column++) {
        cell(sheet, row + 1, column, values.get(column));
      }
    }
    sheet.freezePane(0, 1);
    if (!table.rows().isEmpty()) {
      sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
    }
    sheet.finish();
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean flag) {
      sheet.value(row, column, flag);
    } else if (value instanceof OffsetDateTime time) {
      LocalDateTime local = time.toLocalDateTime();
      sheet.value(row, column, local);
      sheet.style(row, column).format(TIME).set();
    } else if (value != null) {
      sheet.value(row, column, cut(value.toString()));
    }
  }

  private static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
    return text.substring(0, end) + "\u2026";
  }

  private static int width(Table table, int column) {
    boolean wide =
        table.rows().stream()
            .limit(50)
            .anyMatch(r -> r.get(column) instanceof String text && text.length() > LONG);
    return wide ? WIDE : NARROW;
  }
}
