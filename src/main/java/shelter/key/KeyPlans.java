package shelter.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.person.UserKey;
import shelter.record.Answers;
import shelter.record.Registration;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.year.ReportingYears;

/**
 * What would happen if the records of a key had another one: which move, which stay behind because
 * their years are closed (X16), and what the rules say.
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class KeyPlans {
  /** What a change is made of: the records as they will be, and the day users it empties. */
  public record Work(KeyPlan plan, List<Registration> moved, List<DayUser> emptied) {}

  @PersistenceContext private EntityManager em;
  @Inject private ReportingYears years;
  @Inject private Keys keys;
  @Inject private DayUsers dayUsers;
  @Inject private DayVisits dayVisits;
  @Inject private Event<DayVisits.Checking> checkingVisit;

  /**
   * Says what a change would do, and changes nothing.
   *
   * @throws Refusal when a key is missing, wrong or unknown
   */
  public KeyPlan plan(String from, String to) {
    return work(from, to).plan();
  }

  private void checkKeys(String from, String to) {
    if (from == null || to == null) {
      throw new Refusal(from == null ? "fromKey" : "toKey", "refusal.keyMissing");
    }
    if (keys.isSlip(from) || keys.isSlip(to)) {
      throw new Refusal(keys.isSlip(from) ? "fromKey" : "toKey", "refusal.keySlip");
    }
    if (from.equals(to)) {
      throw new Refusal("toKey", "refusal.keysAreTheSame");
    }
    if (!new UserKey.Check().isValid(to, null)) {
      throw new Refusal("toKey", "refusal.keyForm");
    }
    if (!keys.isUsed(from)) {
      throw new Refusal("fromKey", "refusal.keyNobody", from);
    }
  }

  /** The plan with the records as they would be, which the persistence context does not watch. */
  public Work work(String from, String to) {
    checkKeys(from, to);
    Work work = new Work(new KeyPlan(from, to), new ArrayList<>(), new ArrayList<>());
    work.plan().getThere().addAll(keys.of(to));
    for (Registration record : keys.records(from)) {
      KeyRecord shown = keys.shown(record);
      if (!isOpen(record)) {
        work.plan().getStaying().add(shown);
        continue;
      }
      work.plan().getMoving().add(shown);
      DayUser twin = record instanceof DayUser one ? twin(one, to) : null;
      if (twin != null) {
        empty((DayUser) record, twin, shown, work);
      } else {
        em.detach(record);
        Answers.set(record, keyField(record), to);
        Findings findings = keys.door(record.getClass().getSimpleName()).findings(record);
        if (record instanceof DayUser one) {
          visits(one)
              .forEach(visit -> checkingVisit.fire(new DayVisits.Checking(visit, to, findings)));
        }
        work.plan().object(shown, findings.errors());
        work.plan().object(shown, findings.warnings());
        work.moved().add(record);
      }
    }
    return work;
  }

  /** Moves the visits of a day user to another one of the same year (contract section 9, 8). */
  private void empty(DayUser from, DayUser twin, KeyRecord shown, Work work) {
    List<DayVisit> visits = visits(from);
    for (DayVisit visit : visits) {
      em.detach(visit);
      DayUser ofYear = dayUsers.ofYear(twin.getUserKey(), visit.getVisitDate().getYear());
      visit.setDayUser(ofYear == null ? twin.getId() : ofYear.getId());
      Findings findings = dayVisits.findings(visit);
      work.plan().object(keys.shown(visit), findings.errors());
      work.plan().object(keys.shown(visit), findings.warnings());
      work.moved().add(visit);
    }
    if (visits.size() < dayVisits.of(from.getId()).size()) {
      return;
    }
    work.emptied().add(from);
    for (String key : Answers.changed(Answers.all(twin), Answers.all(from))) {
      if (!key.equals("userKey") && !Answers.isEmpty(Answers.get(from, key))) {
        boolean lacks = Answers.isEmpty(Answers.get(twin, key));
        (lacks ? work.plan().getLacking() : work.plan().getDiffering()).add(key);
      }
    }
    Findings findings =
        new Findings()
            .error(
                !work.plan().getLacking().isEmpty(),
                "REFERENCE",
                null,
                "dayUserLacks",
                twin.getUserKey(),
                from.getUserKey())
            .warning(
                !work.plan().getDiffering().isEmpty(),
                "REFERENCE",
                null,
                "dayUserDiffers",
                twin.getUserKey());
    work.plan().object(shown, findings.errors());
    work.plan().object(shown, findings.warnings());
  }

  /** The day user of another key that has visits in one of the open years of this one's visits. */
  private DayUser twin(DayUser one, String key) {
    return visits(one).stream()
        .map(visit -> dayUsers.ofYear(key, visit.getVisitDate().getYear()))
        .filter(other -> other != null && !dayVisits.of(other.getId()).isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The visits of a day user in open years. */
  private List<DayVisit> visits(DayUser one) {
    return dayVisits.of(one.getId()).stream()
        .filter(visit -> years.isOpen(visit.getVisitDate().getYear()))
        .toList();
  }

  private boolean isOpen(Registration record) {
    return record instanceof DayUser one
        ? dayVisits.of(one.getId()).isEmpty() || !visits(one).isEmpty()
        : years.isAnyOpen(record.firstDay(), record.lastDay());
  }

  /** The question that holds the key of a kind of record. */
  static String keyField(Registration record) {
    return Answers.question(record.getClass(), "childKey") == null ? "userKey" : "childKey";
  }
}
