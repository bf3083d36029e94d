package shelter.child;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import shelter.person.Consent;
import shelter.person.MultipleChoice;
import shelter.person.UserKey;
import shelter.shared.Refusal;
import shelter.shared.Registered;

/** A child's part in a stay, with the contact with child welfare (forms.md form B). */
@Entity
@Table(name = "child_stay")
public class ChildStay extends Registered {
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private ConsentGiver consentGivenBy;

  /** The stay of the adult the child came with; empty for a child alone and for a reserved one. */
  @Convert(converter = AdultStay.class)
  private UUID adultStay;

  @Enumerated(EnumType.STRING)
  private AccompaniedBy accompaniedBy;

  @UserKey private String childKey;

  @NotNull(message = "{date}")
  private LocalDate admissionDate;

  private LocalDate dischargeDate;

  @NotNull(message = "{answer}")
  private Boolean firstInYearNational;

  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private ChildGender gender;

  @Min(value = 1950, message = "{birthYear}")
  @Max(value = 2100, message = "{birthYear}")
  private Integer birthYear;

  @Convert(converter = Perpetrators.class)
  private Set<ChildPerpetrator> perpetrators = EnumSet.noneOf(ChildPerpetrator.class);

  @Enumerated(EnumType.STRING)
  private ChildWelfareContact cpsContact;

  @Convert(converter = ContactCreators.class)
  private Set<ContactCreator> cpsInitiatedBy = EnumSet.noneOf(ContactCreator.class);

  private Boolean concernReport;

  /**
   * What the record can say about itself: dates (X2), age (X9), who decides (forms.md 1.3), answers
   * that exclude each other (X11).
   *
   * @throws Refusal with the field that has to be changed
   */
  void check(LocalDate today) {
    if (admissionDate.isAfter(today)) {
      throw new Refusal("admissionDate", "refusal.dateInFuture");
    }
    if (dischargeDate != null && dischargeDate.isAfter(today)) {
      throw new Refusal("dischargeDate", "refusal.dateInFuture");
    }
    if (dischargeDate != null && !dischargeDate.isAfter(admissionDate)) {
      throw new Refusal("dischargeDate", "refusal.atLeastOneNight");
    }
    if (isFull() && childKey == null) {
      throw new Refusal("childKey", "refusal.userKeyMissing");
    }
    if (birthYear != null && (age() < 0 || age() > 17)) {
      throw new Refusal(
          "birthYear", "refusal.childAge", admissionDate.getYear() - 17, admissionDate.getYear());
    }
    if (birthYear != null && age() < 16 && consentGivenBy != ConsentGiver.CAREGIVER) {
      throw new Refusal("consentGivenBy", "refusal.caregiverDecides");
    }
    if (perpetrators.contains(ChildPerpetrator.UNKNOWN) && perpetrators.size() > 1) {
      throw new Refusal("perpetrators", "refusal.unknownAlone");
    }
    if (isFull()
        && adultStay == null
        && accompaniedBy != null
        && accompaniedBy != AccompaniedBy.ALONE) {
      throw new Refusal("adultStay", "refusal.adultMissing");
    }
  }

  /**
   * Removes all but the minimum of a child that was opted out (X8), and answers to what was not
   * asked.
   */
  void tidy() {
    if (cpsContact != ChildWelfareContact.CREATED_DURING) {
      cpsInitiatedBy = EnumSet.noneOf(ContactCreator.class);
    }
    if (accompaniedBy == AccompaniedBy.ALONE) {
      adultStay = null;
    }
    if (!isFull()) {
      adultStay = null;
      accompaniedBy = null;
      childKey = null;
      birthYear = null;
      perpetrators = EnumSet.noneOf(ChildPerpetrator.class);
      cpsContact = null;
      cpsInitiatedBy = EnumSet.noneOf(ContactCreator.class);
      concernReport = null;
    }
  }

  public boolean isFull() {
    return consent == Consent.FULL;
  }

  /** Age in the year of admission; null without a birth year. */
  public Integer age() {
    return birthYear == null ? null : admissionDate.getYear() - birthYear;
  }

  /** Nights of the whole stay so far. */
  public long nights(LocalDate today) {
    LocalDate end = dischargeDate != null ? dischargeDate : today;
    return Math.max(0, ChronoUnit.DAYS.between(admissionDate, end));
  }

  /** An id that may be missing: the converter that EclipseLink brings fails on an empty one. */
  @Converter
  public static class AdultStay implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID id) {
      return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
      return column == null ? null : UUID.fromString(column.toString());
    }
  }

  /** Lists of perpetrators in the table. */
  @Converter
  public static class Perpetrators extends MultipleChoice<ChildPerpetrator>
      implements AttributeConverter<Set<ChildPerpetrator>, Object> {
    public Perpetrators() {
      super(ChildPerpetrator.class);
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

  // spotless:off
  public Consent getConsent() { return consent; }
  public void setConsent(Consent consent) { this.consent = consent; }
  public ConsentGiver getConsentGivenBy() { return consentGivenBy; }
  public void setConsentGivenBy(ConsentGiver consentGivenBy) { this.consentGivenBy = consentGivenBy; }
  public UUID getAdultStay() { return adultStay; }
  public void setAdultStay(UUID adultStay) { this.adultStay = adultStay; }
  public AccompaniedBy getAccompaniedBy() { return accompaniedBy; }
  public void setAccompaniedBy(AccompaniedBy accompaniedBy) { this.accompaniedBy = accompaniedBy; }
  public String getChildKey() { return childKey; }
  public void setChildKey(String childKey) { this.childKey = childKey; }
  public LocalDate getAdmissionDate() { return admissionDate; }
  public void setAdmissionDate(LocalDate admissionDate) { this.admissionDate = admissionDate; }
  public LocalDate getDischargeDate() { return dischargeDate; }
  public void setDischargeDate(LocalDate dischargeDate) { this.dischargeDate = dischargeDate; }
  public Boolean getFirstInYearNational() { return firstInYearNational; }
  public void setFirstInYearNational(Boolean firstInYearNational) { this.firstInYearNational = firstInYearNational; }
  public ChildGender getGender() { return gender; }
  public void setGender(ChildGender gender) { this.gender = gender; }
  public Integer getBirthYear() { return birthYear; }
  public void setBirthYear(Integer birthYear) { this.birthYear = birthYear; }
  public Set<ChildPerpetrator> getPerpetrators() { return perpetrators; }
  public void setPerpetrators(Set<ChildPerpetrator> perpetrators) { this.perpetrators = perpetrators; }
  public ChildWelfareContact getCpsContact() { return cpsContact; }
  public void setCpsContact(ChildWelfareContact cpsContact) { this.cpsContact = cpsContact; }
  public Set<ContactCreator> getCpsInitiatedBy() { return cpsInitiatedBy; }
  public void setCpsInitiatedBy(Set<ContactCreator> cpsInitiatedBy) { this.cpsInitiatedBy = cpsInitiatedBy; }
  public Boolean getConcernReport() { return concernReport; }
  public void setConcernReport(Boolean concernReport) { this.concernReport = concernReport; }
  // spotless:on
}
