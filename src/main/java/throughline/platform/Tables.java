package throughline.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database in an order in which they can be filled, and what is in them. */
final class Tables {
  private static final String SCHEMA = "public";

  /** Flyway's own book is written by Flyway; what is kept of boards is made from the log again. */
  private static final String NOT_THESE = "'flyway_schema_history', 'snapshot'";

  private Tables() {}

  /** Columns by table, those that others refer to first. */
  static Map<String, List<String>> of(Connection database) throws SQLException {
    var columns = columns(database);
    var needs = needs(database);
    var ordered = new LinkedHashMap<String, List<String>>();
    while (ordered.size() < columns.size()) {
      var ready = new ArrayList<String>();
      columns.forEach(
          (table, names) -> {
            var missing = new TreeSet<>(needs.getOrDefault(table, List.of()));
            missing.removeAll(ordered.keySet());
            missing.remove(table);
            missing.retainAll(columns.keySet());
            if (!ordered.containsKey(table) && missing.isEmpty()) {
              ready.add(table);
            }
          });
      if (ready.isEmpty()) {
        throw new IllegalStateException("tables that refer to each other in a ring");
      }
      ready.forEach(table -> ordered.put(table, columns.get(table)));
    }
    return ordered;
  }

  private static Map<String, List<String>> columns(Connection database) throws SQLException {
    var found = new TreeMap<String, List<String>>();
    var sql =
        "select c.table_name, c.column_name from information_schema.columns c"
            + " join information_schema.tables t using (table_schema, table_name)"
            + " where c.table_schema = '"
            + SCHEMA
            + "' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'"
            + " and c.table_name not in ("
            + NOT_THESE
            + ") order by c.table_name, c.ordinal_position";
    try (var statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.computeIfAbsent(row.getString(1), t -> new ArrayList<>()).add(row.getString(2));
      }
    }
    return found;
  }

  private static Map<String, List<String>> needs(Connection database) throws SQLException {
    var found = new TreeMap<String, List<String>>();
    var sql =
        "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
            + " where contype = 'f' and connamespace = '"
            + SCHEMA
            + "'::regnamespace";
    try (var statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.computeIfAbsent(row.getString(1), t -> new ArrayList<>()).add(row.getString(2));
      }
    }
    return found;
  }

  static long rows(Connection database, String table) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + quoted(table))) {
      row.next();
      return row.getLong(1);
    }
  }

  /** {@code "table" ("one", "two")}, as COPY wants it. */
  static String copied(String table, List<String> columns) {
    return quoted(table)
        + " ("
        + String.join(", ", columns.stream().map(Tables::quoted).toList())
        + ")";
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
