package shelter.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Old drafts go in the night. On several nodes each may sweep: the second finds nothing. */
@Singleton
@PermitAll
public class NightlySweep {
  @Inject private Drafts drafts;

  @Schedule(hour = "4", timezone = "Europe/Oslo", persistent = false)
  public void sweep() {
    drafts.sweep();
  }
}
