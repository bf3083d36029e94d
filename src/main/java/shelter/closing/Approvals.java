package shelter.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;

/**
 * What waits for a second person of the office. Whoever can carry a thing out observes its
 * approval, in the same transaction: what cannot be done is not approved either. What has rights of
 * its own is done and committed before the approval is; whoever carries it out sees whether a node
 * that died in between has done it already, so that the approval can still be decided.
 */
@Stateless
@RolesAllowed("OFFICE")
public class Approvals {
  @PersistenceContext private EntityManager em;
  @Inject private Event<Approval> approvals;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /**
   * Asks for a publication.
   *
   * @param reason why there is a new version; null for the first
   * @param digest of what would be published: what the second person says yes to
   * @throws Refusal when the same already waits
   */
  public Approval askToPublish(int year, String reason, String digest) {
    return ask(Approval.Kind.PUBLISH, year, null, reason, null, digest);
  }

  /**
   * Asks for a reopening.
   *
   * @throws Refusal when the same already waits
   */
  public Approval askToReopen(int year, String centre, String reason, OffsetDateTime until) {
    return ask(Approval.Kind.REOPEN, year, centre, reason, until, null);
  }

  private Approval ask(
      Approval.Kind kind,
      int year,
      String centre,
      String reason,
      OffsetDateTime until,
      String digest) {
    if (waiting().stream().anyMatch(one -> one.getKind() == kind && one.getYear() == year)) {
      throw new Refusal(null, "refusal.approvalWaits");
    }
    Object id =
        em.createNativeQuery(
                """
                insert into register.approval (kind, year, centre, reason, until, asked_by, digest)
                values (?1, ?2, ?3, ?4, ?5::timestamptz, ?6, ?7) returning id""")
            .setParameter(1, kind.name())
            .setParameter(2, year)
            .setParameter(3, centre)
            .setParameter(4, reason)
            .setParameter(5, until == null ? null : until.toString())
            .setParameter(6, user.getName())
            .setParameter(7, digest)
            .getSingleResult();
    Approval one = em.find(Approval.class, ((Number) id).longValue());
    note(Action.ASK, one);
    return one;
  }

  /** What waits, the oldest first. */
  public List<Approval> waiting() {
    return em.createQuery(
            "select a from Approval a where a.decidedBy is null order by a.id", Approval.class)
        .getResultList();
  }

  /**
   * Approves and so carries out.
   *
   * @throws Refusal when there is no such thing, it is decided, or the caller asked for it
   */
  public Approval approve(long id) {
    Approval one = decide(id, true);
    approvals.fire(one);
    note(Action.APPROVE, one);
    return one;
  }

  /**
   * Says no. Whoever asked may not decide either way.
   *
   * @throws Refusal as above
   */
  public Approval reject(long id) {
    Approval one = decide(id, false);
    note(Action.REJECT, one);
    return one;
  }

  private Approval decide(long id, boolean yes) {
    Approval one = em.find(Approval.class, id);
    if (one == null) {
      throw new Refusal(null, "refusal.approvalUnknown");
    }
    if (one.isDecided()) {
      throw new Refusal(null, "refusal.approvalDecided");
    }
    if (one.getAskedBy().equals(user.getName())) {
      throw new Refusal(null, "refusal.approvalOwn");
    }
    int decided =
        em.createNativeQuery(
                """
                update register.approval set decided_by = ?1, decided_at = clock_timestamp(), approved = ?2
                where id = ?3 and decided_by is null""")
            .setParameter(1, user.getName())
            .setParameter(2, yes)
            .setParameter(3, id)
            .executeUpdate();
    if (decided == 0) {
      throw new Refusal(null, "refusal.approvalDecided");
    }
    em.refresh(one);
    return one;
  }

  private void note(Action action, Approval one) {
    trail.note(action, null, "" + one.getYear(), one.getKind() + " " + one.getId());
  }
}
