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
 * trail itself; when all is well, the latest head of each chain is
 * kept, whichever node wrote it.
 */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyVerification {
  private static final Logger LOG = Logger.getLogger(NightlyVerification.class.getName());

  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

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
