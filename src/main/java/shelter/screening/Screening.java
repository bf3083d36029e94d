package shelter.screening;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Relations;
import shelter.shared.Refusal;

/**
 * What of a counted year a coming version shows, on the counting role's connection: reads the
 * counted figures and all that was ever published, has them protected, and writes the version.
 */
public final class Screening {
  private static final String CELLS =
      "select table_name, row_code, column_code, value, base, row_position from register.";

  private final Connection connection;
  private final int year;
  private final List<Entry> tables = new ArrayList<>();
  private final int limit;
  private final List<Numbers.Cell> counted = new ArrayList<>();
  private final Map<String, String> regions = new HashMap<>();
  private List<Bound> relations;
  private OtherGenders others;
  private Earlier earlier;

  private Screening(Connection connection, int year, int limit) {
    this.connection = connection;
    this.year = year;
    this.limit = limit;
  }

  /**
   * Reads a counted year whose tables are copied into a version already.
   *
   * @param limit a national count up to it is hidden
   */
  public static Screening of(Connection connection, int year, int version, int limit)
      throws SQLException {
    Screening screening = new Screening(connection, year, limit);
    screening.readTables(version);
    screening.readCells();
    screening.regions.putAll(Proof.regions(connection));
    screening.relations = screening.bind(screening.tables, screening.counted);
    screening.others =
        OtherGenders.of(
            year, screening.counted, Weighing.of(screening.tables, limit), screening.relations);
    Map<Figure, Long> figures = new HashMap<>();
    screening.others.cells().forEach(cell -> put(figures, year, cell));
    screening.earlier = Earlier.read(connection, year, version, screening.relations, figures);
    return screening;
  }

  /** Changes with all that the outcome rests on: what is counted, and what was published before. */
  public static String stamp(Connection connection, int year) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select md5(concat_ws(E'\n',
                    (select string_agg(s::text, ' ' order by table_name, row_code, column_code) from register.statistic s where year = %1$d),
                    (select string_agg(t::text, ' ' order by table_name) from register.counted_table t where year = %1$d),
                    (select string_agg(p::text, ' ' order by year, version) from register.publication p where year between %1$d - 1 and %1$d + 1)))"""
                    .formatted(year))) {
      row.next();
      return row.getString(1);
    }
  }

  /** Protects the figures. */
  public Numbers.Protected protect() {
    return new Numbers(year, tables, others.cells(), limit, earlier).under(relations);
  }

  /** Protects them as if nothing had been published before. */
  public Numbers.Protected study() {
    return new Numbers(year, tables, others.cells(), limit, Earlier.NOTHING).under(relations);
  }

  /**
   * Writes the cells of the version, what is hidden without its number.
   *
   * @throws Refusal when something cannot be protected
   */
  public void write(Numbers.Protected protection, int version) throws SQLException {
    if (!protection.unprotected().isEmpty()) {
      throw new Refusal(
          null,
          "refusal.notProtected",
          protection.unprotected().stream()
              .map(Figure::table)
              .distinct()
              .limit(5)
              .collect(Collectors.joining(", ")));
    }
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create temporary table verdict (table_name text, row_code text, column_code text, more_value bigint, more_base bigint, value_hidden boolean, base_hidden boolean, why text) on commit drop");
    }
    try (var statement =
        connection.prepareStatement("insert into verdict values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var cell : protection.cells().entrySet()) {
        statement.setString(1, cell.getKey().table());
        statement.setString(2, cell.getKey().row());
        statement.setString(3, cell.getKey().column());
        statement.setLong(4, others.more(cell.getKey(), false));
        statement.setLong(5, others.more(cell.getKey(), true));
        statement.setBoolean(6, cell.getValue().value());
        statement.setBoolean(7, cell.getValue().base());
        if (cell.getValue().why() == null) {
          statement.setNull(8, Types.VARCHAR);
        } else {
          statement.setString(8, cell.getValue().why().name());
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into register.published_statistic (version, year, table_name, row_position, row_code, column_code, value, base, hidden, why)
          select %d, c.year, c.table_name, c.row_position, c.row_code, c.column_code,
                 case when not v.value_hidden then c.value + v.more_value end, case when not v.base_hidden then c.base + v.more_base end, v.why is not null, v.why
          from register.statistic c join verdict v using (table_name, row_code, column_code)
          where c.year = %d"""
              .formatted(version, year));
      statement.execute("drop table verdict");
    }
  }

  private void readTables(int version) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select * from register.published_table where year = %d and version = %d order by table_name"
                    .formatted(year, version))) {
      while (row.next()) {
        tables.add(new Entry(row));
      }
    }
  }

  private void readCells() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                CELLS
                    + "statistic where year = %d order by table_name, row_position, row_code, column_code"
                        .formatted(year))) {
      while (row.next()) {
        var value = row.getBigDecimal("value");
        counted.add(
            new Numbers.Cell(
                row.getString("table_name"),
                row.getString("row_code"),
                row.getString("column_code"),
                value == null ? null : value.longValue(),
                row.getObject("base", Long.class)));
      }
    }
  }

  private static void put(Map<Figure, Long> figures, int year, Numbers.Cell cell) {
    if (cell.value() != null) {
      figures.put(new Figure(year, cell.table(), cell.row(), cell.column(), false), cell.value());
    }
    if (cell.base() != null) {
      figures.put(new Figure(year, cell.table(), cell.row(), cell.column(), true), cell.base());
    }
  }

  private List<Bound> bind(List<Entry> of, Collection<Numbers.Cell> filled) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Numbers.Cell cell : filled) {
      add(rows, cell.table(), cell.row());
      add(columns, cell.table(), cell.column());
    }
    List<Bound> all = new ArrayList<>(Relations.bind(of, rows, columns, regions));
    all.addAll(Relations.covers(of, rows, columns, regions));
    return all;
  }

  private static void add(Map<String, List<String>> codes, String table, String code) {
    List<String> of = codes.computeIfAbsent(table, name -> new ArrayList<>());
    if (!of.contains(code)) {
      of.add(code);
    }
  }
}
