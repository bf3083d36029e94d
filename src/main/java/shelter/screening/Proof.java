package shelter.screening;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shelter.attack.Attack;
import shelter.attack.PublishedNumber;
import shelter.attack.Report;
import shelter.attack.Table;
import shelter.relation.Figure;
import shelter.shared.Refusal;
import shelter.statistics.TableEntry;

/**
 * The attack on a coming version, on the counting role's connection: what it shows, with all that
 * was ever published of its year and of the years beside it, whose figures some tables repeat.
 */
public final class Proof {
  private static final int TOLD = 5;

  private Proof() {}

  /**
   * Attacks what is published, the coming version in it.
   *
   * @return the report, always green
   * @throws Refusal when a hidden figure can be found, or that cannot be ruled out because what is
   *     published contradicts itself
   */
  public static Report of(Connection connection, int year) throws SQLException {
    List<Table> tables = new ArrayList<>();
    List<PublishedNumber> numbers = new ArrayList<>();
    read(
        connection,
        "select * from register.published_table where year between %d and %d order by year, version, table_name",
        year,
        row -> {
          TableEntry entry = new Entry(row);
          tables.add(Table.of(entry, row.getInt("version")));
        });
    read(
        connection,
        """
        select c.*, t.base_unit from register.published_statistic c join register.published_table t using (year, version, table_name)
        where year between %d and %d
        order by year, version, table_name, row_position, row_code, column_code""",
        year,
        row -> {
          boolean hidden = row.getBoolean("hidden") && !"BASE".equals(row.getString("why"));
          BigDecimal value = row.getBigDecimal("value");
          if (value != null || hidden) {
            numbers.add(number(row, false, value));
          }
          BigDecimal base = row.getBigDecimal("base");
          if (base != null || hidden && row.getString("base_unit") != null) {
            numbers.add(number(row, true, base));
          }
        });
    Report report =
        Attack.on(tables, numbers, regions(connection)).centres(own(connection, year)).full();
    if (!report.findings().isEmpty()) {
      throw new Refusal(
          null,
          "refusal.notProtected",
          report.findings().stream()
              .map(found -> found.number().figure().table())
              .distinct()
              .limit(TOLD)
              .collect(Collectors.joining(", ")));
    }
    if (!report.green()) {
      throw new Refusal(null, "refusal.notProved");
    }
    return report;
  }

  private static PublishedNumber number(ResultSet row, boolean base, BigDecimal shown)
      throws SQLException {
    return new PublishedNumber(
        row.getInt("year"),
        row.getInt("version"),
        row.getString("table_name"),
        row.getString("row_code"),
        row.getString("column_code"),
        base,
        shown);
  }

  /** Where each centre is. */
  static Map<String, String> regions(Connection connection) throws SQLException {
    Map<String, String> regions = new HashMap<>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select code, region from register.centre")) {
      while (row.next()) {
        regions.put(row.getString(1), row.getString(2));
      }
    }
    return regions;
  }

  /** What each centre knows: its rows in the tables of centres. */
  private static Map<String, Map<Figure, Long>> own(Connection connection, int year)
      throws SQLException {
    Map<String, Map<Figure, Long>> own = new TreeMap<>();
    read(
        connection,
        """
        select c.* from register.statistic c join register.counted_table t using (year, table_name)
        where year between %d and %d and t.row_label = 'Centre' and c.value is not null""",
        year,
        row ->
            own.computeIfAbsent(row.getString("row_code"), centre -> new HashMap<>())
                .put(
                    new Figure(
                        row.getInt("year"),
                        row.getString("table_name"),
                        row.getString("row_code"),
                        row.getString("column_code"),
                        false),
                    row.getLong("value")));
    return own;
  }

  private interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  /** Reads what a query finds of a year and those beside it. */
  private static void read(Connection connection, String query, int year, Reader reader)
      throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query.formatted(year - 1, year + 1))) {
      while (row.next()) {
        reader.read(row);
      }
    }
  }
}
