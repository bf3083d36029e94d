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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.statistics.Count;
import shelter.statistics.CountFailed;
import shelter.statistics.CountRun;
import shelter.statistics.LastCount;
import shelter.user.Actor;

/**
 * Closes, locks again and opens years, with the counting role. Called by the office's doors, which
 * say who may, and by the clock, which has no user; it has no name on any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class YearLock {
  /** Two wrote the same row of a year at once. */
  static final String COLLISION = "40001";

  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

  // Not for what waits for savers, or takes as long as a count.
  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  @Resource private SessionContext context;
  @Inject private Count count;
  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Closes a year as its next version, in two steps: first the state is committed, so that no saver
   * can slip in behind the count's snapshot, then the year is counted for the last time.
   *
   * @param by who closes it and so answers for it; null when a reopening has run out
   * @throws Refusal when the year is not open, or a report is missing
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void close(int year, String by) throws SQLException {
    YearLock self = context.getBusinessObject(YearLock.class);
    List<Standing> missing = by == null ? List.of() : self.missing(year);
    if (!missing.isEmpty()) {
      throw new Refusal(
          null,
          "refusal.reportsMissing",
          missing.size(),
          missing.stream().map(Standing::name).collect(Collectors.joining(", ")));
    }
    self.move(year, "OPEN", "CLOSING");
    Instant begun = Instant.now();
    try {
      count.close(year, settings.today(), last -> finish(year, by, last));
    } catch (CountFailed e) {
      self.move(year, "CLOSING", "OPEN");
      count.noteFailure(year, CountRun.Occasion.CLOSING, settings.today(), begun, e.getMessage());
      throw new Refusal(null, "refusal.countStopped", "" + year);
    } catch (SQLException | RuntimeException e) {
      self.move(year, "CLOSING", "OPEN");
      throw e;
    }
  }

  /** In the transaction of the last count: the version, the state and the end of the reopening. */
  private void finish(int year, String by, LastCount last) {
    try (Connection connection = counting.getConnection()) {
      Vault vault = new Vault(connection, year);
      boolean same = by == null && vault.isSame(vault.latest(), last);
      int version = same ? vault.latest() : vault.store(last, by);
      try (var state =
              connection.prepareStatement(
                  """
                  update register.reporting_year y
                  set state = case when ? and exists (select from register.publication p where p.year = y.year and p.withdrawn_at is null)
                                   then (select r.former_state from register.reopening r where r.year = y.year and r.ended_at is null)
                                   else 'CLOSED' end,
                      reopened_until = null, reopened_for = null, version = version + 1, changed_at = now()
                  where y.year = ?""");
          var reopening =
              connection.prepareStatement(
                  "update register.reopening set ended_at = now(), outcome = ? where year = ? and ended_at is null")) {
        state.setBoolean(1, same);
        state.setInt(2, year);
        state.executeUpdate();
        reopening.setString(1, same ? "UNCHANGED" : "NEW_VERSION");
        reopening.setInt(2, year);
        reopening.executeUpdate();
      }
      note(by == null ? Action.RELOCK : Action.CLOSE, year, "version=" + version);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The centres valid in the year whose report is neither approved nor excused. */
  public List<Standing> missing(int year) throws SQLException {
    try (Connection connection = asking.getConnection()) {
      return new Vault(connection, year).missing();
    }
  }

  /** One step of a year's state, committed by itself. */
  public void move(int year, String from, String to) throws SQLException {
    try (Connection connection = counting.getConnection();
        var statement =
            connection.prepareStatement(
                "update register.reporting_year set state = ?, version = version + 1, changed_at = now() where year = ? and state = ?")) {
      statement.setString(1, to);
      statement.setInt(2, year);
      statement.setString(3, from);
      if (!moves(statement)) {
        throw new Refusal(null, "refusal.yearIsNot." + from, "" + year);
      }
    }
  }

  private static boolean moves(java.sql.PreparedStatement statement) throws SQLException {
    try {
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      if (COLLISION.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Opens a closed year again.
   *
   * @param centre null for all of them
   * @param approvedBy the second person; null where none is asked for
   * @throws Refusal when the year is not closed, or the end has passed
   */
  public void reopen(
      int year,
      String centre,
      String reason,
      OffsetDateTime until,
      String askedBy,
      String approvedBy)
      throws SQLException {
    if (!until.isAfter(OffsetDateTime.now())) {
      throw new Refusal("until", "refusal.untilPassed");
    }
    try (Connection connection = asking.getConnection();
        var reopening =
            connection.prepareStatement(
                """
                insert into register.reopening (year, centre, reason, asked_by, approved_by, opened_at, until, former_state)
                select year, ?, ?, ?, ?, clock_timestamp(), ?, state
                from register.reporting_year where year = ? and state in ('CLOSED', 'PUBLISHED')""");
        var state =
            connection.prepareStatement(
                """
                update register.reporting_year set state = 'OPEN', reopened_until = ?, reopened_for = ?,
                    version = version + 1, changed_at = now()
                where year = ? and state in ('CLOSED', 'PUBLISHED')""")) {
      state.setObject(1, until);
      state.setString(2, centre);
      state.setInt(3, year);
      reopening.setString(1, centre);
      reopening.setString(2, reason);
      reopening.setString(3, askedBy);
      reopening.setString(4, approvedBy);
      reopening.setObject(5, until);
      reopening.setInt(6, year);
      if (reopening.executeUpdate() == 0 || !moves(state)) {
        throw new Refusal(null, "refusal.yearNotClosed", "" + year);
      }
      note(Action.REOPEN, year, "until=" + until + (centre == null ? "" : " centre=" + centre));
    }
  }

  /** A version with all that it was counted from. */
  public LastCount stored(int year, int version) throws SQLException {
    try (Connection connection = counting.getConnection()) {
      Vault vault = new Vault(connection, year);
      return new LastCount(vault.inputs(version), vault.outputs(version), null);
    }
  }

  private void note(Action action, int year, String detail) {
    trail.outside(actor.name(), new Note(action, null, "" + year, true, detail));
  }
}
