package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.shared.Refusal;

@ExtendWith(ArquillianExtension.class)
class CountIT {
  private static final int YEAR = 2026;

  @Inject private NightlyCount nightlyCount;
  @Inject private Statistics statistics;

  @Test
  void countedCellsAreTheCellsOfTheDefinitions() throws SQLException {
    InServer.signIn("office");
    nightlyCount.countNow(YEAR);
    try (Connection owner = owner()) {
      run(owner, "select set_config('register.today', '2026-11-24', true)");
      List<String> tables = new ArrayList<>();
      try (ResultSet rows = query(owner, "select table_name from statistics.contents")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        assertEquals(
            0L,
            number(
                owner,
                """
                select count(*) from (select row_code, column_code, value, base from register.statistic where year = %1$d and table_name = '%2$s') c
                full join (select row_code, column_code, value, base from statistics.%2$s where reporting_year = %1$d) d using (row_code, column_code)
                where (c.value, c.base) is distinct from (d.value, d.base)"""
                    .formatted(YEAR, table)),
            table);
      }
      owner.rollback();
    }
  }

  @Test
  void countingAgainChangesNothing() throws SQLException {
    InServer.signIn("office");
    nightlyCount.countNow(YEAR);
    nightlyCount.countNow(YEAR);
    CountRun latest = statistics.runs(YEAR, 1).get(0);
    assertEquals(0, latest.getChanged());
    assertEquals(10, latest.getTables());
    assertTrue(latest.getStays() > 1000 && latest.getConversations() > 1000);
  }

  @Test
  void secondCounterIsToldThatOneIsRunning() throws SQLException {
    InServer.signIn("office");
    try (Connection first = owner()) {
      run(first, "select pg_advisory_xact_lock(hashtext('register.count'))");
      assertEquals(
          "refusal.countIsRunning",
          assertThrows(Refusal.class, () -> nightlyCount.countNow(YEAR)).key());
      first.rollback();
    }
    nightlyCount.countNow(YEAR);
  }

  @Test
  void countThatStopsLeavesTheOldCellsAndALineInTheDiary() throws SQLException {
    InServer.signIn("office");
    nightlyCount.countNow(YEAR);
    try (Connection owner = owner()) {
      Object before = cells(owner);
      run(owner, "alter table register.counted_table rename to counted_table_away");
      owner.commit();
      try {
        assertThrows(Exception.class, () -> nightlyCount.countNow(YEAR));
      } finally {
        run(owner, "alter table register.counted_table_away rename to counted_table");
        owner.commit();
      }
      assertEquals(before, cells(owner));
      assertEquals(CountRun.Outcome.FAILED, statistics.runs(YEAR, 1).get(0).getOutcome());
      nightlyCount.countNow(YEAR);
      assertNotEquals(CountRun.Outcome.FAILED, statistics.runs(YEAR, 1).get(0).getOutcome());
    }
  }

  @Test
  void closedYearIsNotCountedAgain() {
    InServer.signIn("office");
    assertEquals(
        "refusal.countYearNotOpen",
        assertThrows(Refusal.class, () -> nightlyCount.countNow(2020)).key());
  }

  @Test
  void onlyTheOfficeCountsAndSeesTheCells() {
    InServer.signIn("staff.oslo");
    assertThrows(EJBAccessException.class, () -> nightlyCount.countNow(YEAR));
    assertThrows(EJBAccessException.class, () -> statistics.cells(YEAR));
  }

  private static Object cells(Connection owner) throws SQLException {
    try (ResultSet row =
        query(
            owner,
            "select md5(string_agg(s::text, '|' order by table_name, row_code, column_code)) from register.statistic s where year = "
                + YEAR)) {
      row.next();
      return row.getObject(1);
    }
  }

  private static Connection owner() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            System.getenv("REGISTER_DB_URL"),
            System.getenv("REGISTER_DB_OWNER_USER"),
            System.getenv("REGISTER_DB_OWNER_PASSWORD"));
    connection.setAutoCommit(false);
    return connection;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (ResultSet row = query(connection, sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static ResultSet query(Connection connection, String sql) throws SQLException {
    return connection.createStatement().executeQuery(sql);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    connection.createStatement().execute(sql);
  }
}
