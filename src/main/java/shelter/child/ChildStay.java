package shelter.child;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shelter.person.Background;
import shelter.person.Consent;
import shelter.person.MultipleChoice;
import shelter.person.OtherRecord;
import shelter.person.Question;
import shelter.person.UserKey;
import shelter.record.Registration;
import shelter.shared.Findings;
import shelter.stay.ServiceTarget;

/** A child's part in a stay (forms.md form B). */
@Entity
@Table(name = "child_stay")
public class ChildStay extends Registration {
  @Question(part = "registration", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  @Question(part = "registration", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private ConsentGiver consentGivenBy;

  @Question(part = "period", kept = true, optional = true)
  @Enumerated(EnumType.STRING)
  private ServiceTarget serviceTarget;

  @Question(part = "period")
  @UserKey
  private String childKey;

  @Question(part = "period")
  @Enumerated(EnumType.STRING)
  private AccompaniedBy accompaniedBy;

  /** The stay of the adult the child came with; empty for a child alone and for a reserved one. */
  @Question(part = "period", when = "accompaniedBy=!ALONE")
  @Convert(converter = OtherRecord.class)
  private UUID adultStay;

  @Question(part = "period", kept = true)
  @NotNull(message = "{date}")
  private LocalDate admissionDate;

  @Question(part = "period", kept = true, optional = true)
  private LocalDate dischargeDate;

  @Question(part = "period", kept = true)
  @NotNull(message = "{answer}")
  private Boolean firstInYearNational;

  @Question(part = "child", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private ChildGender gender;

  @Question(part = "child")
  @Min(value = 1950, message = "{birthYear}")
  @Max(value = 2100, message = "{birthYear}")
  private Integer birthYear;

  @Question(part = "background", optional = true)
  @Valid
  @Embedded
  private Background background = new Background();

  @Valid @Embedded private Childhood childhood = new Childhood();

  @Question(part = "violence", optional = true, alone = "UNKNOWN")
  @Convert(converter = Experiences.class)
  private Set<ChildExperience> childExperience = EnumSet.noneOf(ChildExperience.class);

  @Question(part = "violence", alone = "UNKNOWN")
  @Convert(converter = Perpetrators.class)
  private Set<ChildPerpetrator> perpetrators = EnumSet.noneOf(ChildPerpetrator.class);

  @Embedded private Welfare welfare = new Welfare();

  /** X2, X9, X14 and what forms.md B says of single fields. */
  @Override
  protected void check(Findings findings, LocalDate today) {
    int year = admissionDate.getYear();
    Integer age = age();
    Integer firstEver = getChildhood().getFirstStayEverYear();
    findings
        .error(
            dischargeDate != null && !dischargeDate.isAfter(admissionDate),
            "X2",
            "dischargeDate",
            "atLeastOneNight")
        .error(isFull() && childKey == null, "REQUIRED", "childKey", "userKeyMissing")
        .error(age != null && age > 17, "X9", "birthYear", "childTooOld", year - 17)
        .error(age != null && age < 0, "RANGE", "birthYear", "bornLater", year)
        .error(
            age != null && age < 16 && consentGivenBy != ConsentGiver.CAREGIVER,
            "RANGE",
            "consentGivenBy",
            "caregiverDecides")
        .error(
            firstEver != null && firstEver > year, "RANGE", "firstStayEverYear", "yearAfter", year)
        .error(
            getChildhood().getInterruptionDays() != null
                && getChildhood().getInterruptionDays() > nights(today) + 1,
            "RANGE",
            "interruptionDays",
            "longerThanTheStay")
        .warning(nights(today) > 365, "X14", "dischargeDate", "longStay", nights(today));
  }

  @Override
  public boolean isFull() {
    return consent == Consent.FULL;
  }

  @Override
  public String personKey() {
    return childKey;
  }

  @Override
  public List<String> dateKeys() {
    return List.of("admissionDate", "dischargeDate");
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

  /** Lists of childExperience in the table. */
  @Converter
  public static class Experiences extends MultipleChoice<ChildExperience>
      implements AttributeConverter<Set<ChildExperience>, Object> {
    public Experiences() {
      super(ChildExperience.class);
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

  // spotless:off
  public Consent getConsent() { return consent; }
  public void setConsent(Consent consent) { this.consent = consent; }
  public ConsentGiver getConsentGivenBy() { return consentGivenBy; }
  public void setConsentGivenBy(ConsentGiver consentGivenBy) { this.consentGivenBy = consentGivenBy; }
  public ServiceTarget getServiceTarget() { return serviceTarget; }
  public void setServiceTarget(ServiceTarget serviceTarget) { this.serviceTarget = serviceTarget; }
  public String getChildKey() { return childKey; }
  public void setChildKey(String childKey) { this.childKey = childKey; }
  public AccompaniedBy getAccompaniedBy() { return accompaniedBy; }
  public void setAccompaniedBy(AccompaniedBy accompaniedBy) { this.accompaniedBy = accompaniedBy; }
  public UUID getAdultStay() { return adultStay; }
  public void setAdultStay(UUID adultStay) { this.adultStay = adultStay; }
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
  public Background getBackground() { return background = background != null ? background : new Background(); }
  public Childhood getChildhood() { return childhood = childhood != null ? childhood : new Childhood(); }
  public Set<ChildExperience> getChildExperience() { return childExperience; }
  public void setChildExperience(Set<ChildExperience> childExperience) { this.childExperience = childExperience; }
  public Set<ChildPerpetrator> getPerpetrators() { return perpetrators; }
  public void setPerpetrators(Set<ChildPerpetrator> perpetrators) { this.perpetrators = perpetrators; }
  public Welfare getWelfare() { return welfare = welfare != null ? welfare : new Welfare(); }
  // spotless:on
}
