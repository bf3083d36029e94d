package shelter.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.statistics.TableEntry;

/** A table as it is read on the counting role's connection. */
final class Entry extends TableEntry {
  Entry(ResultSet row) throws SQLException {
    super(row);
  }
}
