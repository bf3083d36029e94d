package shelter.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.statistics.Count;
import shelter.statistics.CountRun;
import shelter.user.Actor;

/**
 * Closing and publishing, with the counting role. Called by the office's door ({@link
 * Publications}) and by the first start of a demonstration, which has no user; it has no name on
 * any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Publishing {
  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

  @Resource private SessionContext context;
  @Inject private Count count;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Closes a year in two steps: first the state is committed, so that no saver can slip in behind
   * the count's snapshot, then the year is counted for the last time.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void close(int year) throws SQLException {
    Publishing self = context.getBusinessObject(Publishing.class);
    self.requireReports(year);
    self.move(year, "OPEN", "CLOSING");
    try {
      if (!count.count(year, CountRun.Occasion.CLOSING, settings.today())) {
        throw new Refusal(null, "refusal.countIsRunning");
      }
    } catch (SQLException | RuntimeException e) {
      self.move(year, "CLOSING", "OPEN");
      throw e;
    }
    self.move(year, "CLOSING", "CLOSED");
  }

  /** Takes back a closing that a crash cut short, so that it can be done again. */
  public void takeBackClosing() throws SQLException {
    try (Connection connection = counting.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "update register.reporting_year set state = 'OPEN' where state = 'CLOSING'");
    }
  }

  public void requireReports(int year) throws SQLException {
    try (Connection connection = counting.getConnection();
        var statement =
            connection.prepareStatement(
                """
                select string_agg(c.name, ', ' order by c.name), count(*) from register.centre c
                where c.valid_from <= make_date(?, 12, 31) and coalesce(c.valid_to, 'infinity') >= make_date(?, 1, 1)
                  and not exists (select from register.centre_report r
                                  where r.centre = c.code and r.year = ? and r.status in ('APPROVED', 'EXCUSED'))
                """)) {
      for (int i = 1; i <= 3; i++) {
        statement.setInt(i, year);
      }
      try (var row = statement.executeQuery()) {
        row.next();
        if (row.getInt(2) > 0) {
          throw new Refusal(null, "refusal.reportsMissing", row.getInt(2), row.getString(1));
        }
      }
    }
  }

  public void move(int year, String from, String to) throws SQLException {
    try (Connection connection = counting.getConnection();
        var statement =
            connection.prepareStatement(
                "update register.reporting_year set state = ?, version = version + 1, changed_at = now() where year = ? and state = ?")) {
      statement.setString(1, to);
      statement.setInt(2, year);
      statement.setString(3, from);
      if (statement.executeUpdate() == 0) {
        throw new Refusal(null, "refusal.yearIsNot." + from, "" + year);
      }
      if (to.equals("CLOSED")) {
        note(Action.CLOSE, year, null);
      }
    }
  }

  /**
   * Copies the counted cells of a closed year into a new version, small ones without their value.
   *
   * @param by who publishes
   */
  public void publish(int year, String by) throws SQLException {
    if (!settings.demonstration()) {
      throw new Refusal(null, "refusal.notProtected");
    }
    try (Connection connection = counting.getConnection()) {
      int version;
      try (var statement =
          connection.prepareStatement(
              """
              insert into register.publication (year, version, published_at, published_by)
              select year, 1 + coalesce((select max(version) from register.publication p where p.year = y.year), 0), now(), ?
              from register.reporting_year y where year = ? and state in ('CLOSED', 'PUBLISHED')
              returning version
              """)) {
        statement.setString(1, by);
        statement.setInt(2, year);
        try (var row = statement.executeQuery()) {
          if (!row.next()) {
            throw new Refusal(null, "refusal.yearIsNot.CLOSED", "" + year);
          }
          version = row.getInt(1);
        }
      }
      copy(connection, year, version);
      note(Action.PUBLISH, year, "version=" + version);
    }
  }

  private void note(Action action, int year, String detail) {
    trail.outside(actor.name(), new Note(action, null, "" + year, true, detail));
  }

  private void copy(Connection connection, int year, int version) throws SQLException {
    String values =
        """
        with small (of_year, version, below) as (values (%d, %d, %d)),
        cell as (
            select c.*, small.version,
                   (t.unit in ('persons', 'persons_and_stays', 'stays', 'visits')
                       or (t.unit = 'persons_and_conversations' and c.row_code = 'PERSONS'))
                     and c.value between 1 and below
                   or t.base_unit in ('persons', 'stays') and c.base between 1 and below
                   or t.unit = 'days' and exists (
                       select from register.statistic stays
                       where stays.year = c.year and stays.table_name = 'residents_and_stays'
                         and stays.row_code = 'STAYS' and stays.column_code = c.column_code
                         and stays.value between 1 and below) as hide
            from register.statistic c join register.counted_table t using (year, table_name), small
            where c.year = of_year)
        """
            .formatted(year, version, settings.suppressionLimit());
    try (var statement = connection.createStatement()) {
      statement.execute(
          "insert into register.published_table select %d, t.* from register.counted_table t where year = %d"
              .formatted(version, year));
      statement.execute(
          "insert into register.published_statistic (version, year, table_name, row_position, row_code, column_code, value, base, hidden) "
              + values
              + """
              select version, year, table_name, row_position, row_code, column_code,
                     case when hide then null else value end, case when hide then null else base end, coalesce(hide, false)
              from cell""");
      statement.execute(
          "update register.reporting_year set state = 'PUBLISHED', version = version + 1, changed_at = now() where year = "
              + year);
    }
  }
}
