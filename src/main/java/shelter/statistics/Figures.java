package shelter.statistics;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures of one table as text: {@code row_position,row_code,column_code,value,base}, a line
 * each, in a fixed order, numbers without needless zeros.
 *
 * @param query that gave them; null where none was kept
 */
public record Figures(String table, String query, String content) {
  private static final String LINES =
      """
      select coalesce(string_agg(concat_ws(',', row_position, row_code, column_code,
                 coalesce(trim_scale(value)::text, ''), coalesce(base::text, '')),
                 E'\\n' order by row_position, row_code collate "C", column_code collate "C") || E'\\n', '')
      from new_cell where table_name = ?\
      """;

  public String digest() {
    return Frozen.digest(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The figures of the tables that have just been counted. */
  static List<Figures> of(Connection connection, Map<String, String> tables) throws SQLException {
    List<Figures> all = new ArrayList<>();
    for (var table : tables.entrySet()) {
      try (var statement = Statements.prepare(connection, LINES, table.getKey());
          ResultSet row = statement.executeQuery()) {
        row.next();
        all.add(new Figures(table.getKey(), table.getValue(), row.getString(1)));
      }
    }
    return all;
  }

  /**
   * What a count of a year gives now, without storing it: how many tables and a digest of all their
   * cells. Works in the running transaction and leaves it as it was.
   *
   * @param connection of a role that reads every record
   * @param today the day on which open stays end for the count
   */
  public static String counted(Connection connection, int year, LocalDate today)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      Statements.run(connection, "select set_config('register.today', ?, true)", "" + today);
      Definitions definitions = Definitions.of(connection);
      Populations.make(connection, year, definitions);
      NewCells.count(connection, year, definitions.tables());
      return digest(of(connection, definitions.tables()));
    } finally {
      connection.rollback(before);
    }
  }

  /** The same of the cells that are stored for a year. */
  public static String stored(Connection connection, int year) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      Map<String, String> tables = Definitions.of(connection).tables();
      Statements.run(
          connection,
          "create temp table new_cell as select * from register.statistic where year = " + year);
      return digest(of(connection, tables));
    } finally {
      connection.rollback(before);
    }
  }

  private static String digest(List<Figures> all) {
    StringBuilder text = new StringBuilder();
    all.forEach(one -> text.append(one.table()).append('\n').append(one.content()));
    return all.size() + " " + Frozen.digest(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
