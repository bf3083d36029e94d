package shelter.discharge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import shelter.child.ChildDestination;
import shelter.child.ChildPerpetrator;
import shelter.child.ChildStay;
import shelter.person.Question;
import shelter.stay.Stay;

/** What is asked of a child who is still here when the adult leaves. */
public class Leaving implements Serializable {
  @Question(part = "children")
  private Boolean sameTime = true;

  @Question(part = "children", when = "sameTime=false")
  private LocalDate dischargeDate;

  @Question(part = "children")
  private Boolean returnToPerpetrator;

  @Question(part = "children")
  private ChildDestination destination;

  private final UUID child;
  private final String key;
  private final Integer born;
  private final boolean full;
  private final boolean byParent;
  private Integer version;

  Leaving(ChildStay stay) {
    child = stay.getId();
    key = stay.getChildKey();
    born = stay.getBirthYear();
    full = stay.isFull();
    byParent =
        stay.getPerpetrators().contains(ChildPerpetrator.FATHER)
            || stay.getPerpetrators().contains(ChildPerpetrator.MOTHER);
    version = stay.getVersion();
    returnToPerpetrator = stay.getWelfare().getReturnToPerpetrator();
    destination = stay.getWelfare().getDestination();
  }

  /** Whether the record is as it was when the form was opened; from now on, as it is now. */
  boolean isUnchanged(ChildStay stay) {
    boolean unchanged = stay.getVersion().equals(version);
    version = stay.getVersion();
    return unchanged;
  }

  /** Writes the answers of this form, and no others, into the child's record. */
  void answer(ChildStay stay, Stay adult) {
    stay.setDischargeDate(
        Boolean.FALSE.equals(sameTime) ? dischargeDate : adult.getDischargeDate());
    if (stay.isFull()) {
      stay.getWelfare().setDestination(destination);
      if (byParent) {
        stay.getWelfare().setReturnToPerpetrator(returnToPerpetrator);
      }
    }
  }

  // spotless:off
  public Boolean getSameTime() { return sameTime; }
  public void setSameTime(Boolean sameTime) { this.sameTime = sameTime; }
  public LocalDate getDischargeDate() { return dischargeDate; }
  public void setDischargeDate(LocalDate dischargeDate) { this.dischargeDate = dischargeDate; }
  public Boolean getReturnToPerpetrator() { return returnToPerpetrator; }
  public void setReturnToPerpetrator(Boolean returnToPerpetrator) { this.returnToPerpetrator = returnToPerpetrator; }
  public ChildDestination getDestination() { return destination; }
  public void setDestination(ChildDestination destination) { this.destination = destination; }
  public UUID getChild() { return child; }
  public String getKey() { return key; }
  public Integer getBorn() { return born; }
  public boolean isFull() { return full; }
  public boolean isByParent() { return byParent; }
  // spotless:on
}
