package shelter.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Verifies the whole audit trail each night. What it finds stands in the log as an alarm and on the
 * trail itself; when all is well, the latest head of each chain is kept, whichever node wrote it.
 */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyVerification {
  /**
   * When the trail was verified last, and whether every node found it whole: each has heads of its
   * own, so that one that finds a break is not outvoted by one that cannot see it.
   */
  public static final String LATEST =
      """
      select max(at) as at, bool_and(result = 'DONE') as whole from register.audit
      where chain = '-' and action = 'VERIFICATION'
        and at > (select max(at) from register.audit where chain = '-' and action = 'VERIFICATION') - interval '30 minutes'""";

  /** A register that is older than a day, and was not found whole within one. */
  static final String DUE =
      """
      select exists (select from register.audit where chain = '-' and seq = 1 and at < now() - interval '1 day')
         and not coalesce((select whole and at > now() - interval '1 day' from (%s) latest), false)"""
          .formatted(LATEST);

  private static final Logger LOG = Logger.getLogger(NightlyVerification.class.getName());

  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

  @Resource(lookup = "java:app/jdbc/asking")
  private DataSource asking;

  @Inject private Heads heads;
  @Inject private Trail trail;

  @Schedule(hour = "4", minute = "15", timezone = "Europe/Oslo", persistent = false)
  void verifyTheNight() {
    try {
      Verification verification = verify();
      if (verification.isWhole()) {
        heads.shorten(verification.heads());
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.SEVERE, "The audit trail could not be verified", e);
    }
  }

  /**
   * A night that no node was there for is made up, and what was found broken is looked at again:
   * whoever has put it right need not wait for the night.
   */
  @Schedule(hour = "*", minute = "35", timezone = "Europe/Oslo", persistent = false)
  void verifyWhatIsDue() {
    try {
      if (isDue()) {
        verifyTheNight();
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.SEVERE, "Whether the audit trail is to be verified is not known", e);
    }
  }

  /** Whether the last night was missed, or the trail was found broken. */
  boolean isDue() throws SQLException {
    try (Connection connection = asking.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(DUE)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** Verifies now. */
  public Verification verify() throws SQLException {
    Verification verification;
    // Kept before the lines are read: what is written meanwhile is no gap.
    var kept = heads.all();
    try (Connection connection = counting.getConnection()) {
      connection.setAutoCommit(false);
      verification = Verification.of(connection, kept);
    }
    verification.broken().forEach(what -> LOG.severe("The audit trail is broken: " + what));
    trail.outside(
        null,
        new Note(
            Action.VERIFICATION,
            null,
            null,
            verification.isWhole(),
            "lines=" + verification.lines() + " chains=" + verification.chains()));
    return verification;
  }
}
