package shelter.closing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import shelter.TestDatabase;
import shelter.browser.Stored;

/** A year of a test's own: every centre is excused, and afterwards nothing is left of it. */
public final class OwnYear implements AutoCloseable {
  private static final List<String> RECORDS =
      List.of("child_stay", "stay", "day_visit", "phone_conversation");

  private final int year;

  /** Every centre is excused: the year can be closed at once. */
  public OwnYear(int year) {
    this(year, true);
    excuseAllBut("-");
  }

  private OwnYear(int year, boolean opened) {
    this.year = year;
    close();
    if (opened) {
      Stored.run("insert into register.reporting_year (year) values (%d)".formatted(year));
    }
  }

  /** A year that the test opens by itself; no centre is excused. */
  public static OwnYear unopened(int year) {
    return new OwnYear(year, false);
  }

  /** Excuses every centre that was there in the year, but for one. */
  public void excuseAllBut(String centre) {
    Stored.run(
        """
        insert into register.centre_report (centre, year, status, reason)
        select code, %1$d, 'EXCUSED', 'A year of the tests' from register.centre
        where valid_from <= make_date(%1$d, 12, 31) and coalesce(valid_to, 'infinity') >= make_date(%1$d, 1, 1)
          and code <> '%2$s'"""
            .formatted(year, centre));
  }

  int year() {
    return year;
  }

  public String path(String action) {
    return "/api/v1/years/" + year + "/" + action;
  }

  public String state() {
    return Stored.value("select state from register.reporting_year where year = ?", year);
  }

  /** How many conversations of the year there are. */
  long conversations() {
    return Stored.number(
        "select count(*) from register.phone_conversation where extract(year from conversation_date) = ?",
        year);
  }

  /** An own conversation on a day, saved by the application's role in the name of the centre. */
  public static String conversation(String centre, String day) {
    return """
        insert into register.phone_conversation (id, version, centre, consent, conversation_date, gender, is_adult, structured,
            first_in_year_national, created_by, created_at, changed_by, changed_at)
        values ('%s', 1, '%s', 'FULL', '%s', 'WOMAN', true, true, true, 't', now(), 't', now())"""
        .formatted(UUID.randomUUID(), centre, day);
  }

  /** Runs a statement of the application's role. @return the state of what refused it, or null */
  public static String refused(String centre, String sql) {
    try (Connection application = TestDatabase.asApplication("register", centre);
        var statement = application.createStatement()) {
      statement.execute(sql);
      application.commit();
      return null;
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  /** The reopening has run out; nobody waits for that in a test. */
  void runOut() {
    Stored.run(
        "update register.reporting_year set reopened_until = now() - interval '1 second', version = version + 1 where year = "
            + year);
  }

  @Override
  public void close() {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      // Parts of a report go only while their year is open.
      statement.execute(
          "update register.reporting_year set state = 'OPEN', reopened_until = null, reopened_for = null where year = "
              + year);
      for (String record : RECORDS) {
        String day =
            switch (record) {
              case "day_visit" -> "visit_date";
              case "phone_conversation" -> "conversation_date";
              default -> "admission_date";
            };
        statement.execute("alter table register.%s disable trigger user".formatted(record));
        statement.execute(
            "delete from register.%s where extract(year from %s) = %d"
                .formatted(record, day, year));
        statement.execute("alter table register.%s enable trigger user".formatted(record));
      }
      for (String table :
          List.of(
              "closing_output",
              "closing_input",
              "closing",
              "approval",
              "reopening",
              "published_statistic",
              "published_table",
              "publication",
              "statistic",
              "counted_table",
              "count_run",
              "reminder",
              "report_step",
              "report_event",
              "service_report",
              "centre_report",
              "reporting_year")) {
        statement.execute("delete from register.%s where year = %d".formatted(table, year));
      }
      owner.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
