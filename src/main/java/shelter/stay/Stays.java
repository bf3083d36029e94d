package shelter.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.audit.Action;
import shelter.centre.ShelterService;
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
    // A list of who is here is a look at all of them.
    if (user.isFirst("House")) {
      trail.note(Action.READ, "House", null, null);
    }
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

  /**
   * The service that a new stay is proposed for: that of the stay which the caller wrote last.
   *
   * @return null where the centre has only one on that day, or the caller has written none
   */
  public ServiceTarget usual(LocalDate day) {
    List<ShelterService> offered =
        em.createQuery(
                "select s from ShelterService s where s.centre = :centre", ShelterService.class)
            .setParameter("centre", user.requireCentre())
            .getResultList();
    if (offered.stream().filter(one -> one.runsBetween(day, day)).count() < 2) {
      return null;
    }
    return query("r.changedBy = :account order by r.changedAt desc")
        .setParameter("account", user.getName())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Stay::getServiceTarget)
        .orElse(null);
  }

  @Override
  protected void hold(Stay stay, Set<String> names) {
    super.hold(stay, names);
    names.add("stay " + stay.getId());
  }

  @Override
  protected void checkAcross(Stay stay, Stay before, Findings findings) {
    if (stay.getUserKey() != null) {
      List<Firsts.Period> others =
          ofKey(stay.getUserKey()).stream()
              .filter(one -> !one.getId().equals(stay.getId()))
              .map(Stays::period)
              .toList();
      Firsts.reportStay(findings, period(stay), others);
    }
    checking.fire(new Checking(stay, findings));
    if (before != null && before.isFull() && !stay.isFull()) {
      withdrawn.fire(new Withdrawn(stay.getId()));
    }
  }

  private static Firsts.Period period(Stay stay) {
    return new Firsts.Period(
        stay.getAdmissionDate(),
        stay.getDischargeDate(),
        Boolean.TRUE.equals(stay.getFirstInYearNational()));
  }
}
