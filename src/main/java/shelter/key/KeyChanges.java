package shelter.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.history.Deleted;
import shelter.record.Answers;
import shelter.record.Register;
import shelter.record.Registration;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.user.CurrentUser;

/**
 * Gives the records of a key another key: a mistyped one is corrected, or two keys turn out to be
 * one person. Everything goes through the registers, so that their rules hold; all of it or
 * nothing. What lies wholly in closed years stays behind (X16).
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class KeyChanges {
  private static final int LATEST = 20;

  /** A change with the number of its records that are still there. */
  public record Logged(KeyChange change, long records) implements Serializable {
    // spotless:off
    public KeyChange getChange() { return change; }
    public long getRecords() { return records; }
    // spotless:on
  }

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Keys keys;
  @Inject private KeyPlans plans;
  @Inject private DayUsers dayUsers;
  @Inject private DayVisits dayVisits;

  /**
   * Carries a plan out.
   *
   * @param seen the plan as it was shown, whose warnings are confirmed with it
   * @throws Refusal when a rule stands against it, or more does than was shown
   */
  public KeyChange change(KeyPlan seen) {
    hold(seen.getFrom(), seen.getTo());
    KeyPlans.Work work = plans.work(seen.getFrom(), seen.getTo());
    if (!work.plan().getErrors().isEmpty()) {
      throw new Refusal(work.plan().getErrors().stream().map(KeyPlan.Objection::finding).toList());
    }
    Set<String> confirmed = seen.warningKeys();
    if (work.moved().isEmpty() || !confirmed.containsAll(work.plan().warningKeys())) {
      throw new Refusal(null, "refusal.keyPlanChanged");
    }
    for (Registration record : work.moved()) {
      record.getConfirmed().addAll(confirmed);
      keys.door(record.getClass().getSimpleName()).save(record);
    }
    work.emptied().forEach(one -> dayUsers.delete(one.getId(), Deleted.Reason.TWICE));
    return log(seen, work.moved());
  }

  private KeyChange log(KeyPlan plan, List<Registration> moved) {
    KeyChange change =
        new KeyChange(user.requireCentre(), plan.getFrom(), plan.getTo(), user.getName());
    em.persist(change);
    em.flush();
    for (Registration record : moved) {
      String kind = record.getClass().getSimpleName();
      em.persist(new KeyChangeRecord(change, kind, record.getId()));
    }
    em.flush();
    return change;
  }

  /** The centre's latest changes, the newest first. */
  public List<Logged> latest() {
    return em.createQuery(
            """
            select c, (select count(r) from KeyChangeRecord r where r.keyChange = c.id)
            from KeyChange c where c.centre = :centre order by c.changedAt desc
            """,
            Object[].class)
        .setParameter("centre", user.requireCentre())
        .setMaxResults(LATEST)
        .getResultStream()
        .map(row -> new Logged((KeyChange) row[0], ((Number) row[1]).longValue()))
        .toList();
  }

  /**
   * Gives the records of a change that still have the new key the old one back. A visit whose day
   * user is gone opens a new one.
   *
   * @throws Refusal when a rule stands against it, or nothing is left to undo
   */
  public void undo(UUID id) {
    KeyChange change = em.find(KeyChange.class, id);
    if (change == null || !change.getCentre().equals(user.requireCentre())) {
      throw new Refusal(null, "refusal.unknown");
    }
    hold(change.getFromKey(), change.getToKey());
    em.refresh(change);
    int back = 0;
    for (KeyChangeRecord moved :
        change.getUndoneAt() == null ? records(id) : List.<KeyChangeRecord>of()) {
      Registration record = keys.door(moved.getKind()).find(moved.getRecord());
      if (record != null && change.getToKey().equals(keyOf(record))) {
        giveBack(record, change.getFromKey());
        back++;
      }
    }
    if (back == 0) {
      throw new Refusal(null, "refusal.nothingToUndo");
    }
    change.undone(user.getName());
    em.flush();
  }

  private void giveBack(Registration record, String key) {
    em.detach(record);
    if (record instanceof DayVisit visit) {
      visit.getConfirmed().addAll(keysOf(dayVisits.findings(visit).warnings()));
      dayVisits.save(visit, key);
    } else {
      Answers.set(record, KeyPlans.keyField(record), key);
      Register<Registration> door = keys.door(record.getClass().getSimpleName());
      record.getConfirmed().addAll(keysOf(door.findings(record).warnings()));
      door.save(record);
    }
  }

  private List<KeyChangeRecord> records(UUID change) {
    return em.createQuery(
            "select r from KeyChangeRecord r where r.keyChange = :change order by r.kind, r.record",
            KeyChangeRecord.class)
        .setParameter("change", change)
        .getResultList();
  }

  private String keyOf(Registration record) {
    return record instanceof DayVisit visit
        ? visit.getDayUser() == null ? null : dayUsers.find(visit.getDayUser()).getUserKey()
        : record.personKey();
  }

  private static Set<String> keysOf(List<Findings.Finding> findings) {
    Set<String> names = new TreeSet<>();
    findings.forEach(one -> names.add(one.key()));
    return names;
  }

  /** As the registers do: until the end of the transaction, always in the same order. */
  private void hold(String one, String other) {
    for (String name : new TreeSet<>(List.of("key " + one, "key " + other))) {
      em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
          .setParameter(1, user.requireCentre() + " " + name)
          .getSingleResult();
    }
  }
}
