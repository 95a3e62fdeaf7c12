package throughline.rehearsal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of rows, read as a spreadsheet would read it.
 *
 * @param marked whether it begins with the byte-order mark, without which spreadsheets guess wrong
 */
record Csv(boolean marked, List<Map<String, String>> rows) {
  private static final Pattern RUNS = Pattern.compile("^[=+\\-@\\t\\r\\n]");
  private static final Pattern GUARDED = Pattern.compile("^'(?='*[=+\\-@\\t\\r\\n])");

  static Csv read(String text) {
    boolean marked = text.startsWith("\ufeff");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Map<String, String>> rows = new ArrayList<>();
    try (var records = format.parse(new StringReader(marked ? text.substring(1) : text))) {
      for (CSVRecord row : records) {
        if (!row.isConsistent()) {
          throw new Trouble("A CSV file has rows of different lengths.");
        }
        rows.add(row.toMap());
      }
    } catch (IOException e) {
      throw new Trouble("A CSV file can't be read.", e);
    }
    return new Csv(marked, rows);
  }

  /** Whether a spreadsheet would run this cell instead of showing it. */
  static boolean runs(String cell) {
    return RUNS.matcher(cell).find();
  }

  /** What was typed, without the apostrophe that keeps a spreadsheet from running it. */
  static String typed(String cell) {
    return GUARDED.matcher(cell).replaceFirst("");
  }
}
