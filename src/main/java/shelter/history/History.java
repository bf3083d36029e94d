package shelter.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import shelter.user.CurrentUser;

/** The changes and the deletions of the own centre's records. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class History {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;

  /** The changes of a record, the latest first; none for another centre's. */
  public List<Change> of(UUID record) {
    return em.createQuery(
            """
            select c from Change c where c.centre = :centre and c.record = :record
            order by c.id desc
            """,
            Change.class)
        .setParameter("centre", user.requireCentre())
        .setParameter("record", record)
        .getResultList();
  }

  /**
   * Whether a record of the own centre was deleted: what was typed before brings it back no more.
   */
  public boolean isDeleted(UUID record) {
    return !em.createQuery(
            "select d.record from Deleted d where d.record = :record and d.centre = :centre",
            UUID.class)
        .setParameter("record", record)
        .setParameter("centre", user.requireCentre())
        .getResultList()
        .isEmpty();
  }

  /** The latest deletions at the centre, at most 200. */
  @RolesAllowed("MANAGER")
  public List<Deleted> deletions() {
    return em.createQuery(
            "select d from Deleted d where d.centre = :centre order by d.deletedAt desc",
            Deleted.class)
        .setParameter("centre", user.requireCentre())
        .setMaxResults(200)
        .getResultList();
  }
}
