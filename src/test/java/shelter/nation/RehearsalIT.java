package shelter.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.TestDatabase;
import shelter.launch.Drill;

/**
 * The demonstration begins on any day, also on one that the clock has not reached, and then has
 * what the end of the year before is rehearsed with.
 */
@Drill
class RehearsalIT {
  private static final String DATABASE = "rehearsal";

  @ParameterizedTest
  @CsvSource({"2027-02-08, 36 2 1 2 2", "2027-01-01, 15 9 1 2 10", "2028-02-29, 36 2 1 2 2"})
  void yearBeforeHasReportsInEveryStateAndRecordsToMend(LocalDate day, String states)
      throws SQLException {
    TestDatabase.make(DATABASE);
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      TestDatabase.letIn(owner, () -> Nation.load(owner, day));
      int year = day.getYear() - 1;
      assertEquals(
          states,
          text(
              owner,
              "select string_agg(n::text, ' ' order by status) from"
                  + " (select status, count(*) n from register.centre_report where year = %d group by status) s",
              year));
      assertEquals(
          "t 0 0 DRAFT",
          text(
              owner,
              """
              select concat_ws(' ', count(*) filter (where r.status = 'DRAFT') > 0,
                  count(*) filter (where r.status in ('SUBMITTED', 'APPROVED', 'RETURNED')),
                  (select count(*) from register.report_step where at >= register.today()),
                  (select status from register.centre_report where centre = 'oslo' and year = %1$d))
              from register.remarks(%1$d) m left join register.centre_report r on r.centre = m.centre and r.year = %1$d
              where m.severity = 'ERROR'""",
              year));
      owner.rollback();
    }
  }

  private static String text(Connection owner, String sql, int year) throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(sql.formatted(year))) {
      rows.next();
      return rows.getString(1);
    }
  }
}
