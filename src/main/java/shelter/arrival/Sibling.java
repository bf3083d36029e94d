package shelter.arrival;

import java.io.Serializable;
import shelter.child.ChildStay;
import shelter.person.Consent;
import shelter.stay.Stay;

/** One child of a family that comes, with what may be otherwise than for the others. */
public class Sibling implements Serializable {
  private final int place;
  private final ChildStay stay;
  private final String handedOut;
  private Boolean firstInYearNational;

  Sibling(int place, ChildStay stay) {
    this.place = place;
    this.stay = stay;
    handedOut = stay.getChildKey();
  }

  /** Takes over what was asked once, where nothing else is said of this child. */
  void follow(Family family, Stay adult) {
    stay.setAdmissionDate(adult.getAdmissionDate());
    stay.setServiceTarget(adult.getServiceTarget());
    stay.setFirstInYearNational(
        firstInYearNational != null ? firstInYearNational : adult.getFirstInYearNational());
    stay.setConsentGivenBy(family.getConsentGivenBy());
    if (family.getChildrenConsent() == Consent.RESERVED) {
      stay.setConsent(Consent.RESERVED);
    }
    stay.setAccompaniedBy(family.getAccompaniedBy());
    stay.setAdultStay(adult.getId());
    stay.getPerpetrators().clear();
    stay.getPerpetrators().addAll(family.getChildPerpetrators());
  }

  /** Where on the page a finding about this child belongs: shared questions stand once. */
  String field(String ofChild) {
    return ofChild == null
        ? null
        : switch (ofChild) {
          case "adultStay" -> null;
          case "perpetrators" -> "childPerpetrators";
          case "accompaniedBy", "consentGivenBy" -> ofChild;
          case "admissionDate" -> "c" + place + "_childKey";
          default -> "c" + place + "_" + ofChild;
        };
  }

  // spotless:off
  public int getPlace() { return place; }
  public ChildStay getStay() { return stay; }
  public String getHandedOut() { return handedOut; }
  public Boolean getFirstInYearNational() { return firstInYearNational; }
  public void setFirstInYearNational(Boolean firstInYearNational) { this.firstInYearNational = firstInYearNational; }
  // spotless:on
}
