package shelter.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One statement at a time on the counting role's connection; what fails stops the count. */
final class Statements {
  private Statements() {}

  static boolean truth(Connection connection, String sql, Object... values) {
    return Boolean.TRUE.equals(value(connection, sql, values));
  }

  static Object value(Connection connection, String sql, Object... values) {
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getObject(1) : null;
    } catch (SQLException e) {
      throw new CountFailed(e);
    }
  }

  static void run(Connection connection, String sql, Object... values) {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      statement.execute();
    } catch (SQLException e) {
      throw new CountFailed(e);
    }
  }

  static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
