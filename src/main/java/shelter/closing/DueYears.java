package shelter.closing;

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
import java.util.List;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Settings;
import shelter.user.Actor;

/**
 * What is due with years without anybody, with the counting role. Called by the clock, which has no
 * user; it has no name on any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueYears {
  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  @Resource private SessionContext context;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Takes back closings that were cut short, so that they can be done again: nobody counts the
   * year, and the closing has had a minute to begin with it.
   */
  public void takeBackClosing() throws SQLException {
    try (Connection connection = asking.getConnection();
        var statement =
            connection.prepareStatement(
                """
                with cut as materialized (select year from register.reporting_year
                    where state = 'CLOSING' and changed_at < now() - interval '1 minute')
                update register.reporting_year y set state = 'OPEN', version = version + 1, changed_at = now()
                from cut where y.year = cut.year and pg_try_advisory_xact_lock(hashtext('register.count'), cut.year)""")) {
      statement.executeUpdate();
    } catch (SQLException e) {
      if (!YearLock.COLLISION.equals(e.getSQLState())) {
        throw e;
      }
      // Another node was faster.
      context.setRollbackOnly();
    }
  }

  /** Opens the running year if nobody has: the office may forget, registrars never wait. */
  public void openRunning() throws SQLException {
    int year = settings.today().getYear();
    try (Connection connection = asking.getConnection();
        var statement =
            connection.prepareStatement(
                "insert into register.reporting_year (year) values (?) on conflict do nothing")) {
      statement.setInt(1, year);
      if (statement.executeUpdate() == 1) {
        trail.outside(
            actor.name(), new Note(Action.OPEN_YEAR, null, "" + year, true, "by the clock"));
      }
    }
  }

  /** The years whose reopening has run out. */
  public List<Integer> ranOut() throws SQLException {
    try (Connection connection = asking.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select array_agg(year) from register.reporting_year where state = 'OPEN' and reopened_until <= clock_timestamp()")) {
      rows.next();
      var years = rows.getArray(1);
      return years == null ? List.of() : List.of((Integer[]) years.getArray());
    }
  }
}
