package shelter.discharge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.shared.Findings.Finding;
import shelter.shared.Refusal;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** A family's way out: the children, then the adult, or nobody. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Discharges {
  private static final long DISCHARGE = 0x64697363L << 32;

  @Inject private Stays stays;
  @Inject private ChildStays childStays;

  /** Whether an id is that of a stay of the own centre. */
  public boolean isStay(UUID id) {
    return stays.find(id) != null;
  }

  /**
   * Stores the departures. The children go first, since nobody may leave a child behind (X7).
   *
   * @param children by how their controls on the page begin, by which a finding finds its field
   */
  public void save(Stay adult, Map<String, ChildStay> children) {
    for (Map.Entry<String, ChildStay> one : children.entrySet()) {
      ChildStay child = one.getValue();
      child.getConfirmed().addAll(adult.getConfirmed());
      try {
        childStays.save(child);
      } catch (Refusal.ChangedByAnother e) {
        throw new Refusal(null, "refusal.childChanged", String.valueOf(child.getChildKey()));
      } catch (Refusal e) {
        throw new Refusal(e.findings().stream().map(finding -> at(one.getKey(), finding)).toList());
      }
    }
    stays.save(adult);
  }

  private static Finding at(String child, Finding finding) {
    return new Finding(
        finding.rule(),
        finding.field() == null ? null : child + finding.field(),
        finding.key(),
        finding.parameters(),
        finding.warning());
  }

  /**
   * What the draft of a discharge is kept under, beside the draft of the stay itself; of that id,
   * it gives the stay's again.
   */
  public static UUID draftOf(UUID stay) {
    return new UUID(stay.getMostSignificantBits() ^ DISCHARGE, stay.getLeastSignificantBits());
  }
}
