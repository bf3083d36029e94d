package shelter.health;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import shelter.audit.NightlyVerification;

/**
 * Reads how the register is, with the role that counts: it sees every audit chain, and nothing it
 * reads here is anybody's. A proxy asks whether the program is ready, so this is open to callers
 * inside the program; it has no name on any page.
 */
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Vitals {
  private static final int PATIENCE_SECONDS = 4;

  private static final String READ =
      """
      select clock_timestamp(),
          (select min(greatest(y.changed_at,
                      (select max(started + make_interval(secs => seconds::float8)) from register.count_run r
                        where r.year = y.year and r.outcome <> 'FAILED')))
             from register.reporting_year y where y.state = 'OPEN' and register.is_open(y.year, null)),
          (select seconds from register.count_run where outcome = 'DONE' order by id desc limit 1),
          v.at, coalesce(v.whole, true),
          (select at from register.audit where chain = '-' and seq = 1),
          (select max(finished_at) from register.backup_run),
          (select case when current_setting('archive_mode') <> 'off'
                       then coalesce(last_failed_time <= last_archived_time, last_failed_time is null) end
             from pg_stat_archiver),
          (select count(*) from pg_stat_replication where coalesce(state, 'streaming') = 'streaming'),
          current_setting('synchronous_standby_names') <> '',
          (select min(changed_at) from register.reporting_year where state = 'CLOSING'),
          (select count(*) from register.audit_head h join register.audit a on a.chain = h.chain
            where a.at > now() - interval '1 hour' and a.action = 'LOGIN' and a.result = 'REFUSED'),
          register.kept_drafts(), register.living_sessions()
      from (select 1) one
      left join (%s) v on true"""
          .formatted(NightlyVerification.LATEST);

  /** On every node; a role sees what its own connections do. */
  private static final String CONNECTIONS =
      """
      select count(*), count(*) filter (where state <> 'idle'), count(*) filter (where wait_event_type = 'Lock'),
             register.schema_version()
        from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()""";

  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  @Resource(lookup = "java:app/jdbc/application")
  private DataSource application;

  /**
   * Reads everything that hangs on the database.
   *
   * @throws SQLException when it does not answer
   */
  public Reading read() throws SQLException {
    try (Connection mine = application.getConnection();
        Connection connection = asking.getConnection();
        var asked = mine.createStatement();
        var statement = connection.createStatement()) {
      statement.setQueryTimeout(PATIENCE_SECONDS);
      // The one with less patience first: from a database that is lost nobody else answers either.
      try (ResultSet row = statement.executeQuery(READ);
          ResultSet own = asked.executeQuery(CONNECTIONS)) {
        own.next();
        row.next();
        return new Reading(
            moment(row, 1),
            own.getInt(4),
            moment(row, 2),
            row.getDouble(3),
            moment(row, 4),
            row.getBoolean(5),
            moment(row, 6),
            moment(row, 7),
            (Boolean) row.getObject(8),
            row.getInt(9),
            row.getBoolean(10),
            moment(row, 11),
            row.getLong(12),
            row.getLong(13),
            row.getLong(14),
            own.getLong(1),
            own.getLong(2),
            own.getLong(3));
      }
    }
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
