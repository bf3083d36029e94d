package shelter.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.TestDatabase;

/** A look into the tables behind the server. */
final class Stored {
  private Stored() {}

  /** The first column of the first row as text; null when there is no row. */
  static String value(String sql, Object... parameters) {
    try (Connection connection = TestDatabase.asOwner("register");
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static long number(String sql, Object... parameters) {
    return Long.parseLong(value(sql, parameters));
  }

  /** How many stays have that key. */
  static long stays(String key) {
    return number("select count(*) from register.stay where user_key = ?", key);
  }

  /** What the register holds of a stay besides who wrote it and when, empty answers left out. */
  static String stay(String id) {
    return value(
        """
        select string_agg(key || '=' || value, ' ' order by key)
        from register.stay, jsonb_each_text(to_jsonb(stay))
        where id = ?::uuid and value is not null and value not in ('[]', '')
          and key not in ('id', 'version', 'created_by', 'created_at', 'changed_by', 'changed_at')
        """,
        id);
  }
}
