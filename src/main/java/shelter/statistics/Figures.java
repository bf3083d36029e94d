package shelter.statistics;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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
      from new_cell where table_name = ?""";

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
}
