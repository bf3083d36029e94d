package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;

/** A count that runs with other rights than its own sees no or few records: it must not end. */
class Promise72IT {
  private static final int YEAR = 2026;

  @DisplayName("Promise 72: count without the right of counting fails and stores nothing")
  @Test
  void countWithoutTheRightOfCountingFails() throws SQLException {
    String before = cells();
    for (Connection wrong :
        List.of(
            TestDatabase.asApplication("register"),
            TestDatabase.asApplication("register", "oslo"))) {
      try (wrong) {
        assertThrows(Exception.class, () -> Definitions.of(wrong));
        wrong.rollback();
        for (String write :
            List.of(
                "delete from register.statistic where year = 2026",
                "insert into register.count_run (year, kind, night, started, seconds, outcome) values (2026, 'NIGHT', '2099-03-01', now(), 1, 'DONE')")) {
          try (var statement = wrong.createStatement()) {
            assertEquals(
                "42501",
                assertThrows(SQLException.class, () -> statement.execute(write)).getSQLState());
          }
          wrong.rollback();
        }
      }
    }
    assertEquals(before, cells());
  }

  /** The right that counting has is to see all records, whatever centre a connection is told. */
  @DisplayName("Promise 72: count that is told a centre still sees every record")
  @Test
  void countThatIsToldACentreStillSeesEveryRecord() throws SQLException {
    try (Connection counting = TestDatabase.asCounting("register")) {
      String stays = "select count(*)::text from register.stay";
      String all = value(counting, stays);
      value(counting, "select set_config('register.centre', 'oslo', true)");
      assertEquals(all, value(counting, stays));
    }
  }

  private static String cells() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register")) {
      return value(
          owner,
          "select md5(string_agg(s::text, '|' order by table_name, row_code, column_code)) from register.statistic s where year = "
              + YEAR);
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
