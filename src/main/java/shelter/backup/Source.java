package shelter.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A running embedded database.
 *
 * @param data the data folder, with {@code database} and {@code database.password} in it
 * @param url where the register answers
 */
public record Source(Path data, String url) {
  static final String DATABASE = "database";
  static final String PASSWORD = "database.password";

  /** A connection that passes every wall, without autocommit. */
  public Connection open() throws SQLException, IOException {
    Connection connection =
        DriverManager.getConnection(
            url, "postgres", Files.readString(data.resolve(PASSWORD)).strip());
    connection.setAutoCommit(false);
    return connection;
  }

  Path database() {
    return data.resolve(DATABASE);
  }
}
