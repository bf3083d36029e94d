package shelter.child;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import shelter.person.Answer;
import shelter.person.MultipleChoice;
import shelter.person.Question;

/**
 * What was done for the child, child welfare, and the contact with the perpetrator (forms.md B).
 */
@Embeddable
public class Welfare implements Serializable {
  private static final String BY_A_PARENT = "perpetrators=FATHER|MOTHER";

  @Question(part = "assistance", optional = true, alone = "NONE")
  @Convert(converter = Assistances.class)
  private Set<ChildAssistance> assistance = EnumSet.noneOf(ChildAssistance.class);

  @Question(part = "welfare")
  @Enumerated(EnumType.STRING)
  private ChildWelfareContact cpsContact;

  @Question(part = "welfare", when = "cpsContact=CREATED_DURING")
  @Convert(converter = ContactCreators.class)
  private Set<ContactCreator> cpsInitiatedBy = EnumSet.noneOf(ContactCreator.class);

  @Question(part = "welfare")
  private Boolean concernReport;

  @Question(part = "welfare", optional = true)
  @Convert(converter = Agencies.class)
  private Set<ChildAgency> otherAgencies = EnumSet.noneOf(ChildAgency.class);

  @Question(part = "contact", when = BY_A_PARENT)
  private Boolean contactWithPerpetrator;

  @Question(part = "contact", when = "contactWithPerpetrator=true")
  @Enumerated(EnumType.STRING)
  private Answer contactSupervised;

  @Question(part = "contact", when = "dischargeDate=*;" + BY_A_PARENT)
  private Boolean returnToPerpetrator;

  @Question(part = "contact", when = "dischargeDate=*")
  @Enumerated(EnumType.STRING)
  private ChildDestination destination;

  /** Lists of assistance in the table. */
  @Converter
  public static class Assistances extends MultipleChoice<ChildAssistance>
      implements AttributeConverter<Set<ChildAssistance>, Object> {
    public Assistances() {
      super(ChildAssistance.class);
    }
  }

  /** Lists of cpsInitiatedBy in the table. */
  @Converter
  public static class ContactCreators extends MultipleChoice<ContactCreator>
      implements AttributeConverter<Set<ContactCreator>, Object> {
    public ContactCreators() {
      super(ContactCreator.class);
    }
  }

  /** Lists of otherAgencies in the table. */
  @Converter
  public static class Agencies extends MultipleChoice<ChildAgency>
      implements AttributeConverter<Set<ChildAgency>, Object> {
    public Agencies() {
      super(ChildAgency.class);
    }
  }

  // spotless:off
  public Set<ChildAssistance> getAssistance() { return assistance; }
  public void setAssistance(Set<ChildAssistance> assistance) { this.assistance = assistance; }
  public ChildWelfareContact getCpsContact() { return cpsContact; }
  public void setCpsContact(ChildWelfareContact cpsContact) { this.cpsContact = cpsContact; }
  public Set<ContactCreator> getCpsInitiatedBy() { return cpsInitiatedBy; }
  public void setCpsInitiatedBy(Set<ContactCreator> cpsInitiatedBy) { this.cpsInitiatedBy = cpsInitiatedBy; }
  public Boolean getConcernReport() { return concernReport; }
  public void setConcernReport(Boolean concernReport) { this.concernReport = concernReport; }
  public Set<ChildAgency> getOtherAgencies() { return otherAgencies; }
  public void setOtherAgencies(Set<ChildAgency> otherAgencies) { this.otherAgencies = otherAgencies; }
  public Boolean getContactWithPerpetrator() { return contactWithPerpetrator; }
  public void setContactWithPerpetrator(Boolean contactWithPerpetrator) { this.contactWithPerpetrator = contactWithPerpetrator; }
  public Answer getContactSupervised() { return contactSupervised; }
  public void setContactSupervised(Answer contactSupervised) { this.contactSupervised = contactSupervised; }
  public Boolean getReturnToPerpetrator() { return returnToPerpetrator; }
  public void setReturnToPerpetrator(Boolean returnToPerpetrator) { this.returnToPerpetrator = returnToPerpetrator; }
  public ChildDestination getDestination() { return destination; }
  public void setDestination(ChildDestination destination) { this.destination = destination; }
  // spotless:on
}
