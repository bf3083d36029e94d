package shelter.stay;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import shelter.person.MultipleChoice;
import shelter.person.Question;

/** Where the resident went (forms.md A7). */
@Embeddable
public class Departure implements Serializable {
  @Question(part = "after", when = "dischargeDate=*")
  @Enumerated(EnumType.STRING)
  private Destination destination;

  @Question(part = "after", when = "destination=BACK_TO_PERPETRATOR", alone = "UNKNOWN")
  @Convert(converter = ReturnReasons.class)
  private Set<ReturnReason> returnReason = EnumSet.noneOf(ReturnReason.class);

  @Question(part = "after", when = "dischargeDate=*", optional = true)
  private Boolean followUpAgreed;

  /** Lists of returnReason in the table. */
  @Converter
  public static class ReturnReasons extends MultipleChoice<ReturnReason>
      implements AttributeConverter<Set<ReturnReason>, Object> {
    public ReturnReasons() {
      super(ReturnReason.class);
    }
  }

  // spotless:off
  public Destination getDestination() { return destination; }
  public void setDestination(Destination destination) { this.destination = destination; }
  public Set<ReturnReason> getReturnReason() { return returnReason; }
  public void setReturnReason(Set<ReturnReason> returnReason) { this.returnReason = returnReason; }
  public Boolean getFollowUpAgreed() { return followUpAgreed; }
  public void setFollowUpAgreed(Boolean followUpAgreed) { this.followUpAgreed = followUpAgreed; }
  // spotless:on
}
