package shelter.child;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.record.Firsts;
import shelter.record.Register;
import shelter.shared.Findings;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The children's stays of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class ChildStays extends Register<ChildStay> {
  @Inject private Stays stays;

  @Override
  public Class<ChildStay> kind() {
    return ChildStay.class;
  }

  @Override
  public List<ChildStay> ofKey(String key) {
    return query("r.childKey = :key order by r.admissionDate desc")
        .setParameter("key", key)
        .getResultList();
  }

  /** The children who came with an adult. */
  public List<ChildStay> of(UUID adultStay) {
    return query("r.adultStay = :adult order by r.birthYear, r.createdAt")
        .setParameter("adult", adultStay)
        .getResultList();
  }

  /** Children's stays that run. */
  public List<ChildStay> running() {
    return query("r.dischargeDate is null order by r.admissionDate").getResultList();
  }

  /** Children's stays with a night between two days, or admitted between them. */
  public List<ChildStay> between(LocalDate from, LocalDate to) {
    return query("r.admissionDate < :to and (r.dischargeDate is null or r.dischargeDate > :from)")
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  @Override
  protected void hold(ChildStay child, Set<String> names) {
    super.hold(child, names);
    if (child.getAdultStay() != null) {
      names.add("stay " + child.getAdultStay());
    }
  }

  @Override
  protected void checkAcross(ChildStay child, ChildStay before, Findings findings) {
    // A link that the adult's withdrawal has cut is missed by nobody.
    if (child.isFull() && (before == null || before.getAdultStay() != null)) {
      Together.reportAlone(findings, child.getAccompaniedBy(), child.getAdultStay() != null);
    }
    if (child.getAdultStay() != null) {
      Stay adult = stays.find(child.getAdultStay());
      if (adult == null) {
        findings.error(true, "REFERENCE", "adultStay", "adultMissing");
      } else {
        long along = of(adult.getId()).stream().filter(one -> !one.equals(before)).count() + 1;
        Together.reportChild(findings, child(child), adult(adult), along);
      }
    }
    if (child.getChildKey() != null) {
      List<Firsts.Period> others =
          ofKey(child.getChildKey()).stream()
              .filter(one -> !one.getId().equals(child.getId()))
              .map(ChildStays::period)
              .toList();
      Firsts.reportStay(findings, period(child), others);
    }
  }

  private static Firsts.Period period(ChildStay child) {
    return new Firsts.Period(
        child.getAdmissionDate(),
        child.getDischargeDate(),
        Boolean.TRUE.equals(child.getFirstInYearNational()));
  }

  /** An adult's dates must still hold those of the children (X7). */
  public void adultChanges(@Observes Stays.Checking checking) {
    Stay adult = checking.stay();
    List<Together.Child> children = of(adult.getId()).stream().map(ChildStays::child).toList();
    Together.reportAdult(checking.findings(), adult(adult), children);
  }

  private static Together.Adult adult(Stay adult) {
    return new Together.Adult(
        adult.getAdmissionDate(),
        adult.getDischargeDate(),
        adult.getResident().getChildrenAlong(),
        adult.getResident().getChildrenAlongCount());
  }

  private static Together.Child child(ChildStay child) {
    return new Together.Child(
        child.getAdmissionDate(),
        child.getDischargeDate(),
        child.isFull() ? child.getChildKey() : "");
  }

  /** The children of one who has opted out are linked to nobody (contract section 9, 11). */
  public void adultWithdraws(@Observes Stays.Withdrawn withdrawn) {
    for (ChildStay child : of(withdrawn.stay())) {
      child.setAdultStay(null);
      child.stamp(child.getCentre(), user.getName(), OffsetDateTime.now());
    }
  }
}
