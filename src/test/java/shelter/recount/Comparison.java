package shelter.recount;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One invented nation, counted by the register and once more, cell by cell. */
final class Comparison {
  /** More of the same helps nobody. */
  private static final int SHOWN = 12;

  /** Tables of the contract that the register does not count. */
  final Set<String> missing = new TreeSet<>();

  final List<String> differences = new ArrayList<>();

  /** The rows of all tables but that of the centres, and those in which somebody was counted. */
  final Set<String> rows = new TreeSet<>();

  final Set<String> filled = new TreeSet<>();
  final Books books;
  int tables;
  int cells;
  private final long seed;
  private final Connection connection;

  /**
   * Loads the nation; the caller's transaction holds it, and is rolled back.
   *
   * @param only a part of the tables, or none for all of them
   */
  Comparison(Connection connection, long seed, Set<String> only) throws SQLException {
    this.connection = connection;
    this.seed = seed;
    RandomNation nation = new RandomNation(seed);
    Tables register = new Tables(connection);
    register.write(nation);
    books = register.read(nation.today);
    Map<Integer, Map<String, Table>> years = new TreeMap<>();
    books.years().forEach(year -> years.put(year, Recount.of(books, year)));
    Set<String> views = views();
    for (String table : years.values().iterator().next().keySet()) {
      if (!views.contains(table)) {
        missing.add(table);
      } else if (only.isEmpty() || only.contains(table)) {
        compare(table, years);
      }
    }
  }

  private Set<String> views() throws SQLException {
    Set<String> views = new TreeSet<>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select viewname from pg_views where schemaname = 'statistics'")) {
      while (row.next()) {
        views.add(row.getString(1));
      }
    }
    return views;
  }

  private void compare(String table, Map<Integer, Map<String, Table>> years) throws SQLException {
    List<String> found = new ArrayList<>();
    Map<String, String> counted = counted(table, found);
    Map<String, String> recounted = new TreeMap<>();
    years.forEach(
        (year, all) ->
            all.get(table)
                .cells()
                .forEach((cell, content) -> recounted.put(year + " " + cell, content)));
    Set<String> both = new TreeSet<>(counted.keySet());
    both.addAll(recounted.keySet());
    for (String cell : both) {
      String theirs = counted.getOrDefault(cell, "no such cell");
      String ours = recounted.getOrDefault(cell, "no such cell");
      if (!theirs.equals(ours)) {
        found.add(difference(table, cell, "counted " + theirs + ", recounted " + ours));
      }
    }
    tables++;
    cells += both.size();
    recounted.forEach(
        (cell, content) -> {
          String row = table + " " + cell.split(" ")[1];
          if (!table.equals("centre_overview")) {
            rows.add(row);
            if (!content.equals("0") && !content.startsWith("0 of")) {
              filled.add(row);
            }
          }
        });
    differences.addAll(found.subList(0, Math.min(SHOWN, found.size())));
    if (found.size() > SHOWN) {
      differences.add("  and %d more in %s".formatted(found.size() - SHOWN, table));
    }
  }

  /** The cells of a view by "year row column". */
  private Map<String, String> counted(String table, List<String> found) throws SQLException {
    Map<String, String> cells = new TreeMap<>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select reporting_year, row_code, column_code, value, base from statistics."
                    + table)) {
      while (row.next()) {
        String cell = row.getInt(1) + " " + row.getString(2) + " " + row.getString(3);
        String content = Table.content(row.getBigDecimal(4), row.getObject(5, Long.class));
        String before = cells.put(cell, content);
        if (before != null) {
          found.add(difference(table, cell, "counted twice, " + before + " and " + content));
        }
      }
    }
    return cells;
  }

  private String difference(String table, String cell, String what) {
    String[] part = cell.split(" ");
    return "seed %d, %s of %s, row %s, column %s: %s"
        .formatted(seed, table, part[0], part[1], part[2], what);
  }

  /** What stands behind a result, for those who read it. */
  String size() {
    return "seed %d: %d tables, %d cells; %s".formatted(seed, tables, cells, books.size());
  }
}
