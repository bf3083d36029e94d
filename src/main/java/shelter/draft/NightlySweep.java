package shelter.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Old drafts go in the night. On several nodes each may sweep: the second finds nothing. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlySweep {
  private static final Logger LOG = Logger.getLogger(NightlySweep.class.getName());

  @Inject private Drafts drafts;

  /** Sweeps; a failure is told in the log, and the next hour or night tries again. */
  @Schedule(hour = "4-6", timezone = "Europe/Oslo", persistent = false)
  public void sweep() {
    try {
      drafts.sweep();
    } catch (RuntimeException e) {
      // The server never again calls a timer that has failed twice.
      LOG.log(Level.SEVERE, "Old drafts stay until this is tried again", e);
    }
  }
}
