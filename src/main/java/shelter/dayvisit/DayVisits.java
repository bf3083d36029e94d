package shelter.dayvisit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.history.Deleted;
import shelter.record.Firsts;
import shelter.record.Register;
import shelter.shared.Findings;

/** The day visits of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class DayVisits extends Register<DayVisit> {
  /** More visits than this of one user in one year are looked at twice (X14). */
  private static final int MANY = 300;

  /** Says that a visit of a known person is about to be stored, so that others can object (X15). */
  public record Checking(DayVisit visit, String userKey, Findings findings) {}

  @Inject private DayUsers dayUsers;
  @Inject private Event<Checking> checking;

  @Override
  public Class<DayVisit> kind() {
    return DayVisit.class;
  }

  /** The visits of a key, the latest first. */
  @Override
  public List<DayVisit> ofKey(String key) {
    return query(
            """
            r.dayUser in (select u.id from DayUser u where u.centre = r.centre and u.userKey = :key)
            order by r.visitDate desc
            """)
        .setParameter("key", key)
        .getResultList();
  }

  /** The visits of a day user, the latest first. */
  public List<DayVisit> of(UUID dayUser) {
    return query("r.dayUser = :user order by r.visitDate desc")
        .setParameter("user", dayUser)
        .getResultList();
  }

  /** The visits of the days from one to another, both included, the latest first. */
  public List<DayVisit> between(LocalDate from, LocalDate to) {
    return query("r.visitDate between :from and :to order by r.visitDate desc, r.createdAt desc")
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /**
   * Stores a visit of the person with a key. Of a known day user it takes what it was not given;
   * the first of a year opens the person's day user with the gender and age group that it was
   * given.
   */
  public void save(DayVisit visit, String userKey) {
    new Findings()
        .error(visit.isFull() && userKey == null, "REQUIRED", "userKey", "userKeyMissing")
        .settle(Set.of());
    if (visit.isFull() && visit.getVisitDate() != null) {
      int year = visit.getVisitDate().getYear();
      hold("key " + userKey);
      DayUser known = dayUsers.ofYear(userKey, year);
      visit.setDayUser(known == null ? open(visit, userKey) : known.getId());
      if (known != null) {
        complete(visit, known);
      }
    }
    save(visit);
  }

  private UUID open(DayVisit visit, String userKey) {
    new Findings()
        .error(visit.getGender() == null, "REQUIRED", "gender", "answerMissing")
        .error(visit.getIsChild() == null, "REQUIRED", "isChild", "answerMissing")
        .settle(Set.of());
    DayUser fresh = new DayUser();
    fresh.setUserKey(userKey);
    fresh.setIsChild(visit.getIsChild());
    fresh.getAdult().setGender(visit.getGender());
    dayUsers.save(fresh);
    return fresh.getId();
  }

  /** Who has been here earlier in the year is not here for the first time in it (X4). */
  private void complete(DayVisit visit, DayUser known) {
    visit.setGender(known.getAdult().getGender());
    visit.setIsChild(known.getIsChild());
    LocalDate day = visit.getVisitDate();
    boolean earlier =
        of(known.getId()).stream()
            .map(DayVisit::getVisitDate)
            .anyMatch(one -> one.getYear() == day.getYear() && one.isBefore(day));
    if (earlier && visit.getFirstInYearNational() == null) {
      visit.setFirstInYearNational(false);
    }
  }

  /** Whose only visit opts out is remembered by no form of a day user either. */
  @Override
  public void save(DayVisit visit) {
    DayVisit before = visit.isFull() ? null : find(visit.getId());
    UUID left = before == null ? null : before.getDayUser();
    super.save(visit);
    if (left != null && of(left).isEmpty()) {
      dayUsers.delete(left, Deleted.Reason.ASKED_FOR);
    }
  }

  @Override
  protected void hold(DayVisit visit, Set<String> names) {
    DayUser known = visit.getDayUser() == null ? null : dayUsers.find(visit.getDayUser());
    if (known != null) {
      names.add("key " + known.getUserKey());
    }
  }

  @Override
  protected void checkAcross(DayVisit visit, DayVisit before, Findings findings) {
    if (visit.getDayUser() == null) {
      return;
    }
    DayUser known = dayUsers.find(visit.getDayUser());
    if (known == null) {
      findings.error(true, "REFERENCE", "userKey", "userKeyMissing");
      return;
    }
    visit.setGender(known.getAdult().getGender());
    visit.setIsChild(known.getIsChild());
    int year = visit.getVisitDate().getYear();
    DayUser ofYear = dayUsers.ofYear(known.getUserKey(), year);
    reportOthers(
        findings,
        ofYear != null
            && !ofYear.getId().equals(known.getId())
            && of(ofYear.getId()).stream().anyMatch(one -> one.getVisitDate().getYear() == year),
        year);
    List<DayVisit> others =
        of(known.getId()).stream()
            .filter(one -> !one.getId().equals(visit.getId()))
            .filter(one -> one.getVisitDate().getYear() == year)
            .toList();
    Firsts.report(
        findings, "visitDate", period(visit), others.stream().map(DayVisits::period).toList());
    reportMany(findings, others.size() + 1);
    checking.fire(new Checking(visit, known.getUserKey(), findings));
  }

  /** A key has one day user for each year of its visits (contract section 9, 8). */
  public static void reportOthers(Findings findings, boolean hasOther, int year) {
    findings.error(hasOther, "REFERENCE", "userKey", "dayUserTwice", String.valueOf(year));
  }

  /** What X14 says of the number of one user's visits in a year. */
  public static void reportMany(Findings findings, int visits) {
    findings.warning(visits > MANY, "X14", "visitDate", "manyVisits", visits);
  }

  private static Firsts.Period period(DayVisit visit) {
    return Firsts.day(visit.getVisitDate(), Boolean.TRUE.equals(visit.getFirstInYearNational()));
  }
}
