package shelter.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import shelter.TestDatabase;

/** The tables behind the server, where tests look and where they move the time. */
final class Tables {
  private Tables() {}

  static int change(String sql, Object... values) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        PreparedStatement statement = owner.prepareStatement(sql)) {
      fill(statement, values);
      int changed = statement.executeUpdate();
      owner.commit();
      return changed;
    }
  }

  /** The first column of all rows. */
  static List<String> column(String sql, Object... values) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection owner = TestDatabase.asOwner("register");
        PreparedStatement statement = owner.prepareStatement(sql)) {
      fill(statement, values);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      owner.commit();
    }
    return found;
  }

  static String value(String sql, Object... values) throws SQLException {
    List<String> found = column(sql, values);
    return found.isEmpty() ? null : found.get(0);
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
