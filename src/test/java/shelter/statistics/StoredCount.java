package shelter.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** A count that is stored, without the server that makes it at night. */
public final class StoredCount {
  private StoredCount() {}

  /** Counts a year and commits its cells. */
  public static void of(Connection connection, int year, LocalDate today) throws SQLException {
    Statements.run(connection, "select set_config('register.today', ?, true)", "" + today);
    Definitions definitions = Definitions.of(connection);
    Populations.make(connection, year, definitions);
    NewCells.count(connection, year, definitions.tables());
    NewCells.replace(connection, year);
    connection.commit();
  }
}
