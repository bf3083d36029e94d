package shelter.arrival;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shelter.child.AccompaniedBy;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.record.Answers;
import shelter.shared.Findings.Finding;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.stay.Resident;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** A family's way into the register: the adult and every child, or nobody. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Arrivals {
  @Inject private Stays stays;
  @Inject private ChildStays childStays;
  @Inject private Settings settings;

  /**
   * Stores the adult and then the children, each through its own door.
   *
   * @throws Refusal with what is wrong with any of them, a child's at the field of that child
   */
  public void save(Stay adult, Family family) {
    List<Sibling> children = family.arriving();
    children.forEach(one -> one.follow(family, adult));
    tellChildren(adult, family);
    checkEach(adult, family);
    // One confirmation goes for everyone: the same sentence is not asked of each child.
    Set<String> confirmed = Set.copyOf(adult.getConfirmed());
    stays.save(adult);
    for (Sibling one : children) {
      one.getStay().getConfirmed().addAll(confirmed);
      try {
        childStays.save(one.getStay());
      } catch (Refusal e) {
        throw new Refusal(e.findings().stream().map(finding -> at(one, finding)).toList());
      }
    }
  }

  /** The number of children in the adult's record is that of the children entered (X7). */
  private static void tellChildren(Stay adult, Family family) {
    int entered = family.arriving().size();
    Integer told = family.getChildrenAlongCount();
    Resident resident = adult.getResident();
    boolean along = entered > 0 || Boolean.TRUE.equals(family.getChildrenAlong());
    resident.setChildrenAlong(along ? Boolean.TRUE : family.getChildrenAlong());
    Integer count = told == null ? Integer.valueOf(0) : told;
    resident.setChildrenAlongCount(
        !along || told == null && entered == 0 ? null : Integer.valueOf(Math.max(count, entered)));
  }

  /** What each record says about itself, of all at once, so that nobody is sent back twice. */
  private void checkEach(Stay adult, Family family) {
    if (!adult.isFull()) {
      Answers.reserve(adult);
    }
    List<Finding> errors = new ArrayList<>(adult.findings(settings.today()).errors());
    AccompaniedBy by = family.getAccompaniedBy();
    for (Sibling one : family.arriving()) {
      ChildStay child = one.getStay();
      if (!child.isFull()) {
        Answers.reserve(child);
      }
      child.findings(settings.today()).errors().stream()
          .filter(finding -> !one.getStay().dateKeys().contains(finding.field()))
          .map(finding -> at(one, finding))
          .filter(finding -> !errors.contains(finding))
          .forEach(errors::add);
    }
    if (family.isAnyoneFull() && (by == null || by == AccompaniedBy.ALONE)) {
      errors.add(
          new Finding("X7", "accompaniedBy", "refusal.accompaniedByMissing", List.of(), false));
    }
    if (!errors.isEmpty()) {
      throw new Refusal(errors);
    }
  }

  private static Finding at(Sibling one, Finding finding) {
    return new Finding(
        finding.rule(),
        one.field(finding.field()),
        finding.key(),
        finding.parameters(),
        finding.warning());
  }
}
