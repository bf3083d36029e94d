package shelter.relation;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import shelter.statistics.TableEntry;

/** Every figure that the views count of what is in a register, and the relations between them. */
public final class Counted {
  private static final Set<String> PERSONS =
      Set.of(
          "persons",
          "stays",
          "visits",
          "conversations",
          "contacts",
          "days",
          "years",
          "days_interrupted",
          "visits_and_stays",
          "persons_and_stays",
          "persons_and_visits",
          "persons_and_contacts",
          "persons_and_conversations",
          "numbers");

  private final Map<Integer, List<Listed>> tables = new TreeMap<>();
  private final Map<Integer, Map<String, List<String>>> rows = new HashMap<>();
  private final Map<Integer, Map<String, List<String>>> columns = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<Figure, BigDecimal> numbers = new LinkedHashMap<>();

  /** Counts with whatever the transaction has registered. */
  public Counted(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      // views of all years at once have no statistics to plan by
      statement.execute("set local enable_nestloop = off; set local jit = off");
      try (var row = statement.executeQuery("select code, region from register.centre")) {
        while (row.next()) {
          regions.put(row.getString(1), row.getString(2));
        }
      }
      try (var row =
          statement.executeQuery(
              "select * from statistics.contents cross join register.reporting_year")) {
        while (row.next()) {
          tables.computeIfAbsent(row.getInt("year"), of -> new ArrayList<>()).add(new Listed(row));
        }
      }
    }
    for (Listed table : tables.values().iterator().next()) {
      count(connection, table.getTableName());
    }
  }

  private void count(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select * from statistics."
                    + table
                    + " order by reporting_year, row_position, row_code, column_code")) {
      while (row.next()) {
        int year = row.getInt("reporting_year");
        String code = row.getString("row_code");
        String column = row.getString("column_code");
        add(rows, year, table, code);
        add(columns, year, table, column);
        numbers.put(new Figure(year, table, code, column, false), row.getBigDecimal("value"));
        numbers.put(new Figure(year, table, code, column, true), row.getBigDecimal("base"));
      }
    }
  }

  private static void add(
      Map<Integer, Map<String, List<String>>> codes, int year, String table, String code) {
    List<String> of =
        codes
            .computeIfAbsent(year, one -> new HashMap<>())
            .computeIfAbsent(table, one -> new ArrayList<>());
    if (!of.contains(code)) {
      of.add(code);
    }
  }

  public Set<Integer> years() {
    return tables.keySet();
  }

  List<Bound> bound(int year) {
    return Relations.bind(tables.get(year), rows.get(year), columns.get(year), regions);
  }

  List<Bound> covers(int year) {
    return Relations.covers(tables.get(year), rows.get(year), columns.get(year), regions);
  }

  /** The figures of a year that are about persons, by what their tables count. */
  List<Figure> ofPersons(int year) {
    Map<String, TableEntry> by = new HashMap<>();
    tables.get(year).forEach(table -> by.put(table.getTableName(), table));
    return numbers.keySet().stream()
        .filter(figure -> figure.year() == year && numbers.get(figure) != null)
        .filter(
            figure -> {
              TableEntry table = by.get(figure.table());
              String unit = figure.base() ? table.getBaseUnit() : table.getUnit();
              return unit != null && PERSONS.contains(unit);
            })
        .toList();
  }

  BigDecimal number(Figure figure) {
    return numbers.get(figure);
  }

  /** The relations that the figures of a year do not keep, in words. */
  public List<String> broken(int year) {
    List<Bound> all = new ArrayList<>(bound(year));
    all.addAll(covers(year));
    List<String> broken = new ArrayList<>();
    for (Bound bound : all) {
      BigDecimal whole = number(bound.whole());
      List<BigDecimal> parts = new ArrayList<>();
      bound.parts().forEach(part -> parts.add(number(part)));
      if (whole != null && !parts.contains(null)) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int over = whole.compareTo(sum);
        boolean keeps =
            switch (bound.kind()) {
              case SUM -> over == 0;
              case GAP, MOST -> over >= 0;
              case COVER -> over <= 0;
            };
        if (!keeps) {
          broken.add(
              "%s of %d: %s is %s, %s together %s"
                  .formatted(bound.kind(), year, bound.whole(), whole, bound.parts(), sum));
        }
      }
    }
    return broken;
  }
}
