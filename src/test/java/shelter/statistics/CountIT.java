package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.Owner;
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
    try (Connection owner = Owner.connect()) {
      Owner.run(owner, "select set_config('register.today', '2026-11-24', true)");
      List<String> tables = new ArrayList<>();
      try (ResultSet rows = Owner.query(owner, "select table_name from statistics.contents")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        assertEquals(
            0L,
            Owner.number(
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
    try (Connection owner = Owner.connect()) {
      assertEquals(
          Owner.number(owner, "select count(*) from statistics.contents"),
          latest.getTables().longValue());
    }
    assertTrue(latest.getStays() > 1000 && latest.getConversations() > 1000);
  }

  @Test
  void secondCounterIsToldThatOneIsRunning() throws SQLException {
    InServer.signIn("office");
    try (Connection first = Owner.connect()) {
      Owner.run(first, "select pg_advisory_xact_lock(hashtext('register.count'), 2026)");
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
    try (Connection owner = Owner.connect()) {
      Object before = cells(owner);
      Owner.run(owner, "alter table register.counted_table rename to counted_table_away");
      owner.commit();
      try {
        assertThrows(Exception.class, () -> nightlyCount.countNow(YEAR));
      } finally {
        Owner.run(owner, "alter table register.counted_table_away rename to counted_table");
        owner.commit();
      }
      assertEquals(before, cells(owner));
      assertEquals(CountRun.Outcome.FAILED, statistics.runs(YEAR, 1).get(0).getOutcome());
      nightlyCount.countNow(YEAR);
      assertNotEquals(CountRun.Outcome.FAILED, statistics.runs(YEAR, 1).get(0).getOutcome());
    }
  }

  /** A definition that went wrong is found by what must hold between the tables. */
  @Test
  void figuresThatCannotBeTrueAreNotStored() throws SQLException {
    InServer.signIn("office");
    nightlyCount.countNow(YEAR);
    String[][] wrong = {
      {"means", "mean_stay", "value * 2"},
      {
        "persons",
        "residents_and_stays",
        "case row_code when 'PERSONS' then value * 2 else value end"
      },
      {"genders", "overnight_days", "case column_code when 'WOMAN' then value + 1 else value end"},
      {"shares", "child_welfare_contact", "value + base + 1"},
      {"centres", "centre_overview", "value + 1"},
    };
    for (String[] one : wrong) {
      cannotBeTrue("invariant." + one[0], one[1], one[2], "true");
    }
    cannotBeTrue(
        "invariant.holes",
        "residents_and_stays",
        "value",
        "not (row_code = 'STAYS' and column_code = 'OTHER')");
  }

  private void cannotBeTrue(String broken, String table, String value, String where)
      throws SQLException {
    try (Connection owner = Owner.connect()) {
      Object before = cells(owner);
      Owner.run(owner, "alter view statistics.%1$s rename to %1$s_right".formatted(table));
      Owner.run(
          owner,
          "create view statistics.%1$s as select reporting_year, row_position, row_code, column_code, (%2$s)::numeric as value, base from statistics.%1$s_right where %3$s"
              .formatted(table, value, where));
      Owner.run(
          owner,
          "grant select on statistics." + table + " to " + System.getenv("REGISTER_DB_COUNT_USER"));
      owner.commit();
      try {
        assertEquals(
            "refusal.countStopped",
            assertThrows(Refusal.class, () -> nightlyCount.countNow(YEAR)).key());
      } finally {
        Owner.run(owner, "drop view statistics." + table);
        Owner.run(owner, "alter view statistics.%1$s_right rename to %1$s".formatted(table));
        owner.commit();
      }
      assertEquals(before, cells(owner));
      assertTrue(statistics.runs(YEAR, 1).get(0).getMessage().startsWith(broken));
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
        Owner.query(
            owner,
            "select md5(string_agg(s::text, '|' order by table_name, row_code, column_code)) from register.statistic s where year = "
                + YEAR)) {
      row.next();
      return row.getObject(1);
    }
  }
}
