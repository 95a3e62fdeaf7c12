package throughline.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A long, tidy table.
 *
 * @param name of its file and sheet
 * @param columns stable English names, the same in every release
 * @param rows a value for each column: text, a number, true or false, a point in time, or null
 */
record Table(String name, List<String> columns, List<List<Object>> rows) {

  static Builder named(String name, String... columns) {
    return new Builder(name, List.of(columns));
  }

  /** Adds rows one by one. */
  static final class Builder {
    private final String name;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    private Builder(String name, List<String> columns) {
      this.name = name;
      this.columns = columns;
    }

    void row(Object... values) {
      if (values.length != columns.size()) {
        throw new IllegalArgumentException(name + ": " + values.length + " values");
      }
      rows.add(Arrays.asList(values));
    }

    Table done() {
      return new Table(name, columns, rows);
    }
  }
}
