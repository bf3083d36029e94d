package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.publication.Publications;
import shelter.shared.Refusal;
import shelter.statistics.NightlyCount;
import shelter.year.ReportingYears;

/** The same table by the registers that the pages and the programs call. */
@ExtendWith(ArquillianExtension.class)
class YearRegistersIT {
  private static final int YEAR = YearTable.YEAR;

  @Inject private Closings closings;
  @Inject private Reopenings reopenings;
  @Inject private Approvals approvals;
  @Inject private YearClock clock;
  @Inject private Publications publications;
  @Inject private NightlyCount nightlyCount;
  @Inject private ReportingYears years;

  private static void run(List<String> statements) throws SQLException {
    try (Connection owner = InServer.asOwner();
        var statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      owner.commit();
    }
  }

  @AfterEach
  void remove() throws SQLException {
    run(YearTable.remove());
  }

  private static long approval() throws SQLException {
    try (Connection owner = InServer.asOwner();
        var row =
            owner
                .createStatement()
                .executeQuery(
                    "select coalesce(max(id), 0) from register.approval where year = " + YEAR)) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * @return whether it was done
   */
  private boolean act(String action) throws SQLException {
    try {
      switch (action) {
        case "open":
          return years.open(YEAR).isOpen();
        case "close":
          closings.close(YEAR);
          break;
        case "reopen":
          reopenings.reopen(YEAR, "A year of the tests", OffsetDateTime.now().plusHours(1), null);
          break;
        case "publish":
          publications.publish(YEAR, null, null);
          break;
        case "count":
          nightlyCount.countNow(YEAR);
          break;
        default:
          approvals.approve(approval());
      }
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  @Test
  void registerDoesForTheOfficeWhatTheTableSays() throws SQLException {
    for (YearTable.Case one : (Iterable<YearTable.Case>) YearTable.cases()::iterator) {
      remove();
      run(YearTable.make(one.state()));
      InServer.signIn("office");
      assertEquals(one.isDone(), act(one.action()), one.toString());
    }
  }

  @Test
  void registerRefusesEverybodyElse() throws SQLException {
    run(YearTable.make("CLOSED"));
    for (String account : List.of("staff.oslo", "manager.oslo", "admin")) {
      InServer.signIn(account);
      for (String action : YearTable.ACTIONS) {
        assertThrows(EJBAccessException.class, () -> act(action), account + " " + action);
      }
    }
  }

  @Test
  void closingThatACrashCutShortIsTakenBack() throws SQLException {
    run(YearTable.make("CLOSING"));
    clock.look();
    InServer.signIn("office");
    assertFalse(act("close"), "a closing has a minute to begin to count");
    try (Connection owner = InServer.asOwner();
        var statement = owner.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtext('register.count'), " + YEAR + ")");
      run(
          List.of(
              "update register.reporting_year set changed_at = now() - interval '2 minutes' where year = "
                  + YEAR));
      clock.look();
      InServer.signIn("office");
      assertFalse(act("close"), "its count is running");
      owner.rollback();
    }
    clock.look();
    InServer.signIn("office");
    assertTrue(act("close"));
  }
}
