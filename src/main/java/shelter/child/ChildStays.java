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
  /** A child comes and goes with the adult, give or take a day (X7). */
  private static final int SLACK_DAYS = 1;

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
    findings.error(
        child.isFull()
            && child.getAdultStay() == null
            && child.getAccompaniedBy() != null
            && child.getAccompaniedBy() != AccompaniedBy.ALONE
            && (before == null || before.getAdultStay() != null),
        "X7",
        "adultStay",
        "adultMissing");
    if (child.getAdultStay() != null) {
      Stay adult = stays.find(child.getAdultStay());
      if (adult == null) {
        findings.error(true, "REFERENCE", "adultStay", "adultMissing");
      } else {
        checkWithAdult(child, adult, findings);
        long along = of(adult.getId()).stream().filter(one -> !one.equals(before)).count() + 1;
        Integer told = told(adult);
        findings.warning(
            told != null && along > told, "X7", "adultStay", "moreChildren", along, told);
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

  private static void checkWithAdult(ChildStay child, Stay adult, Findings findings) {
    LocalDate end = adult.getDischargeDate();
    findings
        .error(
            child.getAdmissionDate().isBefore(adult.getAdmissionDate().minusDays(SLACK_DAYS))
                || end != null && child.getAdmissionDate().isAfter(end.plusDays(SLACK_DAYS)),
            "X7",
            "admissionDate",
            "outsideTheAdults",
            adult.getAdmissionDate())
        .error(
            end != null
                && child.getDischargeDate() != null
                && child.getDischargeDate().isAfter(end.plusDays(SLACK_DAYS)),
            "X7",
            "dischargeDate",
            "afterTheAdult",
            end)
        .error(
            end != null && child.getDischargeDate() == null,
            "X7",
            "dischargeDate",
            "adultHasLeft",
            end);
  }

  /** How many children the adult's form says came along; null when it does not say. */
  private static Integer told(Stay adult) {
    return Boolean.FALSE.equals(adult.getResident().getChildrenAlong())
        ? Integer.valueOf(0)
        : adult.getResident().getChildrenAlongCount();
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
    List<ChildStay> children = of(adult.getId());
    LocalDate end = adult.getDischargeDate();
    for (ChildStay child : children) {
      checking
          .findings()
          .error(
              end != null && child.getDischargeDate() == null,
              "X7",
              "dischargeDate",
              "childIsStillHere",
              child.isFull() ? child.getChildKey() : "")
          .error(
              child.getAdmissionDate().isBefore(adult.getAdmissionDate().minusDays(SLACK_DAYS)),
              "X7",
              "admissionDate",
              "childCameBefore",
              child.getAdmissionDate())
          .error(
              end != null
                  && child.getDischargeDate() != null
                  && child.getDischargeDate().isAfter(end.plusDays(SLACK_DAYS)),
              "X7",
              "dischargeDate",
              "childLeftAfter",
              child.getDischargeDate());
    }
    Integer told = told(adult);
    checking
        .findings()
        .warning(
            told != null && (!children.isEmpty() || end != null) && children.size() != told,
            "X7",
            "childrenAlongCount",
            "otherNumberOfChildren",
            children.size(),
            told);
  }

  /** The children of one who has opted out are linked to nobody (contract section 9, 11). */
  public void adultWithdraws(@Observes Stays.Withdrawn withdrawn) {
    for (ChildStay child : of(withdrawn.stay())) {
      child.setAdultStay(null);
      child.stamp(child.getCentre(), user.getName(), OffsetDateTime.now());
    }
  }
}
