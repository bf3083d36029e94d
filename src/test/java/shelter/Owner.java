package shelter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The owner of the database, as a test inside the server meets it. */
public final class Owner {
  private Owner() {}

  public static Connection connect() throws SQLException {
    return InServer.asOwner();
  }

  public static long number(Connection connection, String sql) throws SQLException {
    try (ResultSet row = query(connection, sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  public static ResultSet query(Connection connection, String sql) throws SQLException {
    return connection.createStatement().executeQuery(sql);
  }

  public static void run(Connection connection, String sql) throws SQLException {
    connection.createStatement().execute(sql);
  }
}
