package shelter.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks in the night whether the time of some records is over. A second node finds nothing to do,
 * nor does the hour after one that has done it.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyRetention {
  private static final Logger LOG = Logger.getLogger(NightlyRetention.class.getName());

  @Inject private Retention retention;

  /** Does what is due; a failure is told in the log, and the next hour or night tries again. */
  @Schedule(hour = "4-6", minute = "45", timezone = "Europe/Oslo", persistent = false)
  public void retain() {
    try {
      retention.ofTheNight();
    } catch (RuntimeException e) {
      // The server never again calls a timer that has failed twice.
      LOG.log(Level.SEVERE, "Records whose time is over stay until this is tried again", e);
    }
  }
}
