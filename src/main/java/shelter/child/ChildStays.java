package shelter.child;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.stay.Stays;
import shelter.user.CurrentUser;
import shelter.year.ReportingYears;

/** The children's stays of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class ChildStays {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Stays stays;
  @Inject private ReportingYears years;
  @Inject private Settings settings;

  /**
   * Children's stays that were in the house on any day of a year, the latest admitted first.
   *
   * @param first how many to skip
   * @param size how many at most
   */
  public List<ChildStay> ofYear(int year, int first, int size) {
    return em.createQuery(
            """
            select s from ChildStay s
            where s.centre = :centre and s.admissionDate <= :lastDay
              and (s.dischargeDate is null or s.dischargeDate >= :firstDay)
            order by s.admissionDate desc, s.createdAt desc
            """,
            ChildStay.class)
        .setParameter("centre", user.requireCentre())
        .setParameter("firstDay", LocalDate.of(year, 1, 1))
        .setParameter("lastDay", LocalDate.of(year, 12, 31))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many stays {@link #ofYear} has in all. */
  public long countOfYear(int year) {
    return em.createQuery(
            """
            select count(s) from ChildStay s
            where s.centre = :centre and s.admissionDate <= :lastDay
              and (s.dischargeDate is null or s.dischargeDate >= :firstDay)
            """,
            Long.class)
        .setParameter("centre", user.requireCentre())
        .setParameter("firstDay", LocalDate.of(year, 1, 1))
        .setParameter("lastDay", LocalDate.of(year, 12, 31))
        .getSingleResult();
  }

  /** A stay of the own centre; null when there is none, or it is another centre's. */
  public ChildStay find(UUID id) {
    ChildStay stay = em.find(ChildStay.class, id);
    return stay != null && stay.getCentre().equals(user.requireCentre()) ? stay : null;
  }

  /**
   * Stores a new or changed stay. Sending the same new stay again changes nothing.
   *
   * @throws Refusal when a rule stands against it, its year is not open, or someone else has
   *     changed it since it was opened; nothing is stored then
   */
  public void save(ChildStay stay) {
    String centre = user.requireCentre();
    ChildStay before = em.find(ChildStay.class, stay.getId());
    boolean foreign = before != null && !before.getCentre().equals(centre);
    if (foreign || (before == null && !stay.isNew())) {
      throw new Refusal(null, "refusal.unknown");
    }
    if (before != null && stay.isNew()) {
      return;
    }
    stay.check(settings.today());
    if (stay.getAdultStay() != null && stays.find(stay.getAdultStay()) == null) {
      throw new Refusal("adultStay", "refusal.adultMissing");
    }
    years.requireOpen(
        "admissionDate",
        before == null ? null : before.getAdmissionDate(),
        stay.getAdmissionDate());
    years.requireOpen(
        "dischargeDate",
        before == null ? null : before.getDischargeDate(),
        stay.getDischargeDate());
    years.requireOneOpen(stay.getAdmissionDate(), stay.getDischargeDate());
    try {
      ChildStay stored = em.merge(stay);
      stored.tidy();
      stored.stamp(centre, user.getName(), OffsetDateTime.now());
      em.flush();
    } catch (PersistenceException e) {
      throw Refusal.behind(e);
    }
  }
}
