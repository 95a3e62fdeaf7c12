package throughline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180, UTF-8 with a byte-order mark (spreadsheets guess wrong without it), safe to open. */
final class Csv {
  static final char MARK = '\ufeff';

  private Csv() {}

  static byte[] of(Table table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamWriter out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(out.append(MARK), CSVFormat.RFC4180)) {
      csv.printRecord(table.columns());
      for (List<Object> row : table.rows()) {
        csv.printRecord(row.stream().map(Csv::cell));
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof OffsetDateTime time) {
      return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
    // Numbers are ours: a minus sign before one is no formula.
    return value instanceof String text ? Formula.safe(text) : value.toString();
  }
}
