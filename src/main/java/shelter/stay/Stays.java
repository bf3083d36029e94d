package shelter.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.record.Firsts;
import shelter.record.Register;
import shelter.shared.Findings;

/** The adult stays of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Stays extends Register<Stay> {
  /** Says that a stay is about to be stored, so that what belongs to it can object (X7). */
  public record Checking(Stay stay, Findings findings) {}

  /** Says that the person of a stay has opted out: what pointed to it lets go (section 9, 11). */
  public record Withdrawn(UUID stay) {}

  @Inject private Event<Checking> checking;
  @Inject private Event<Withdrawn> withdrawn;

  @Override
  public Class<Stay> kind() {
    return Stay.class;
  }

  @Override
  public List<Stay> ofKey(String key) {
    return query("r.userKey = :key order by r.admissionDate desc")
        .setParameter("key", key)
        .getResultList();
  }

  /** Stays that run, the longest first. */
  public List<Stay> running() {
    return query("r.dischargeDate is null order by r.admissionDate").getResultList();
  }

  /** Stays that run or ended on or after a day: whom a child can have come with. */
  public List<Stay> runningSince(LocalDate day) {
    return query(
            "(r.dischargeDate is null or r.dischargeDate >= :day) order by r.admissionDate desc")
        .setParameter("day", day)
        .getResultList();
  }

  /** Stays with a night between two days, the last not included, or admitted between them. */
  public List<Stay> between(LocalDate from, LocalDate to) {
    return query("r.admissionDate < :to and (r.dischargeDate is null or r.dischargeDate > :from)")
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  @Override
  protected void hold(Stay stay, Set<String> names) {
    super.hold(stay, names);
    names.add("stay " + stay.getId());
  }

  @Override
  protected void checkAcross(Stay stay, Stay before, Findings findings) {
    if (stay.getUserKey() != null) {
      List<Stay> others =
          ofKey(stay.getUserKey()).stream()
              .filter(one -> !one.getId().equals(stay.getId()))
              .toList();
      checkPersonsStays(stay, others, findings);
    }
    checking.fire(new Checking(stay, findings));
    if (before != null && before.isFull() && !stay.isFull()) {
      withdrawn.fire(new Withdrawn(stay.getId()));
    }
  }

  /** X3 and X4 among the stays of one person. */
  private static void checkPersonsStays(Stay stay, List<Stay> others, Findings findings) {
    for (Stay other : others) {
      boolean overlaps =
          (other.getDischargeDate() == null
                  || other.getDischargeDate().isAfter(stay.getAdmissionDate()))
              && (stay.getDischargeDate() == null
                  || stay.getDischargeDate().isAfter(other.getAdmissionDate()));
      findings.error(overlaps, "X3", "admissionDate", "overlapWith", other.getAdmissionDate());
      findings.warning(
          !overlaps && (follows(stay, other) || follows(other, stay)),
          "X3",
          "admissionDate",
          "sameStay",
          other.getAdmissionDate());
    }
    List<Firsts.Period> periods = others.stream().map(Stays::period).toList();
    Firsts.earlier(period(stay), periods)
        .ifPresent(
            one -> findings.error(true, "X4", "firstInYearNational", "notTheFirst", one.first()));
    Firsts.later(period(stay), periods)
        .ifPresent(one -> findings.error(true, "X4", "admissionDate", "laterIsFirst", one.first()));
  }

  private static Firsts.Period period(Stay stay) {
    return new Firsts.Period(
        stay.getAdmissionDate(),
        stay.getDischargeDate(),
        Boolean.TRUE.equals(stay.getFirstInYearNational()));
  }

  /** Whether one stay begins on the day when another ends, or on the next. */
  private static boolean follows(Stay later, Stay earlier) {
    return earlier.getDischargeDate() != null
        && ChronoUnit.DAYS.between(earlier.getDischargeDate(), later.getAdmissionDate()) >= 0
        && ChronoUnit.DAYS.between(earlier.getDischargeDate(), later.getAdmissionDate()) <= 1;
  }
}
