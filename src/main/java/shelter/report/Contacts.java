package shelter.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;

/** Whom the office calls: each manager keeps the own centre's. */
@Stateless
@RolesAllowed("MANAGER")
public class Contacts {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /** The contact of the own centre; an empty one where nobody has written it down. */
  public CentreContact own() {
    CentreContact known = em.find(CentreContact.class, user.requireCentre());
    return known == null ? new CentreContact(user.requireCentre()) : known;
  }

  /**
   * Keeps the contact of the own centre.
   *
   * @throws Refusal at each field that cannot be what it should be, or when somebody else has
   *     changed it since
   */
  public void save(CentreContact typed) {
    CentreContact stored = own();
    if (!Objects.equals(stored.getVersion(), typed.getVersion())) {
      throw new Refusal.ChangedByAnother();
    }
    CentreContact tried = new CentreContact(user.requireCentre());
    tried.take(typed, user.getName(), OffsetDateTime.now());
    tried.check().settle(List.of());
    stored.take(typed, user.getName(), OffsetDateTime.now());
    if (stored.getVersion() == null) {
      em.persist(stored);
    }
    em.flush();
    trail.note(Action.CHANGE, "CentreContact", null, null);
  }
}
