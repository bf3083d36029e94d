package shelter.statistics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a published figure stands in our tables. Some were published as the sum of several of our
 * rows or tables (written A+B), or as what is left of a column without others (TOTAL-WOMAN-MAN).
 *
 * @param measure value, millions, mean, percent and share (of the base), percent_not (the others),
 *     and change (in percent of the year before)
 * @param note what the sources do not agree on though the figure itself agrees
 */
record PublishedCell(String table, String row, String column, String measure, String note) {
  /** The cells of the tables, each table read once. */
  static final class Cells {
    private final Connection connection;
    private final Set<String> published = new HashSet<>();
    private final Map<String, Map<String, BigDecimal[]>> tables = new HashMap<>();

    Cells(Connection connection) throws SQLException {
      this.connection = connection;
      try (var statement = connection.createStatement();
          var table = statement.executeQuery("select table_name from statistics.contents")) {
        while (table.next()) {
          published.add(table.getString(1));
        }
      }
    }

    private Map<String, BigDecimal[]> of(String table) {
      return tables.computeIfAbsent(table, this::read);
    }

    private Map<String, BigDecimal[]> read(String table) {
      Map<String, BigDecimal[]> cells = new HashMap<>();
      if (!published.contains(table)) {
        return cells;
      }
      try (var statement = connection.createStatement();
          var cell =
              statement.executeQuery(
                  "select reporting_year, row_code, column_code, value, base from statistics."
                      + table)) {
        while (cell.next()) {
          cells.put(
              cell.getString(1) + " " + cell.getString(2) + " " + cell.getString(3),
              new BigDecimal[] {cell.getBigDecimal(4), cell.getBigDecimal(5)});
        }
      } catch (SQLException e) {
        throw new IllegalStateException(table, e);
      }
      return cells;
    }
  }

  static PublishedCell of(NamedCsvRecord line) {
    return new PublishedCell(
        line.getField("table"),
        line.getField("row"),
        line.getField("column"),
        line.getField("measure"),
        line.getField("note"));
  }

  /** What the table says of a year, before it is rounded; null when it says nothing. */
  BigDecimal counted(Cells cells, PublishedFigure figure) {
    if (figure.hidden() && !column.equals("STAYS") && !column.equals("DAY_VISITS")) {
      // nights and conversations have no threshold of their own, they go with the stays
      return new PublishedCell(table, row, "STAYS", measure, note).counted(cells, figure);
    }
    if (measure.equals("change")) {
      BigDecimal[] now = added(cells, figure.year());
      BigDecimal[] before = added(cells, figure.year() - 1);
      return now == null || before == null || before[0].signum() == 0
          ? null
          : measured("percent", now[0].subtract(before[0]), before[0]);
    }
    BigDecimal[] added = added(cells, figure.year());
    return added == null ? null : measured(measure, added[0], added[1]);
  }

  /** Value and base; rows of one table have their base in common, tables have each their own. */
  private BigDecimal[] added(Cells cells, int year) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal base = BigDecimal.ZERO;
    for (String one : table.split("\\+")) {
      BigDecimal own = BigDecimal.ZERO;
      for (String of : row.split("\\+")) {
        List<String> columns = List.of(column.split("-"));
        for (String at : columns) {
          BigDecimal[] cell = cells.of(one).get(year + " " + of + " " + at);
          if (cell == null || cell[0] == null) {
            return null;
          }
          value = columns.indexOf(at) > 0 ? value.subtract(cell[0]) : value.add(cell[0]);
          own = cell[1] == null ? BigDecimal.ZERO : cell[1];
        }
      }
      base = base.add(own);
    }
    return new BigDecimal[] {value, base};
  }

  private static BigDecimal measured(String measure, BigDecimal value, BigDecimal base) {
    if (measure.equals("value")) {
      return value;
    }
    if (measure.equals("millions")) {
      return value.movePointLeft(6);
    }
    if (base.signum() == 0) {
      return null;
    }
    BigDecimal share = value.divide(base, MathContext.DECIMAL64);
    return switch (measure) {
      case "share", "mean" -> share;
      case "percent" -> share.movePointRight(2);
      case "percent_not" -> BigDecimal.ONE.subtract(share).movePointRight(2);
      default -> throw new IllegalArgumentException(measure);
    };
  }
}
