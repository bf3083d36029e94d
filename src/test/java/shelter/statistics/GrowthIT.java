package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;

/** The count of a year reads that year and the one before it, however many there are. */
class GrowthIT {
  private static long number(Connection connection, String sql) throws SQLException {
    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static long read(Connection connection, String table) throws SQLException {
    return number(
        connection,
        "select coalesce(sum(seq_tup_read + idx_tup_fetch), 0) from pg_stat_xact_user_tables where schemaname = 'register' and relname = '%s'"
            .formatted(table));
  }

  @Test
  @DisplayName("Promise 82: the count of a year does not read the records of other years")
  void aCountReadsItsYear() throws SQLException {
    try (Connection connection = TestDatabase.asCounting("register")) {
      Statements.run(connection, "select set_config('register.today', '2026-11-24', true)");
      String visits =
          "select count(*) from register.day_visit where visit_date between '%d-01-01' and '%d-12-31'";
      long ofYear = number(connection, visits.formatted(2021, 2021));
      long before = number(connection, visits.formatted(2020, 2020));
      String talks =
          "select count(*) from register.phone_conversation where conversation_date between '2021-01-01' and '2021-12-31'";
      long talked = number(connection, talks);
      List<Long> begun =
          List.of(read(connection, "day_visit"), read(connection, "phone_conversation"));
      Populations.make(connection, 2021, Definitions.of(connection));
      // A year's visits are read alone and beside others of their day, those of the year before
      // too.
      assertReads(4 * (ofYear + before), read(connection, "day_visit") - begun.get(0));
      assertReads(2 * talked, read(connection, "phone_conversation") - begun.get(1));
      connection.rollback();
    }
  }

  private static void assertReads(long most, long read) {
    assertTrue(read > 0 && read <= most, read + " rows are read, not " + most);
  }
}
