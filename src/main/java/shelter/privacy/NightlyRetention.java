package shelter.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Asks in the night whether the time of some records is over. A second node finds nothing to do.
 */
@Singleton
@PermitAll
public class NightlyRetention {
  @Inject private Retention retention;

  @Schedule(hour = "4", minute = "45", timezone = "Europe/Oslo", persistent = false)
  public void retain() {
    retention.ofTheNight();
  }
}
