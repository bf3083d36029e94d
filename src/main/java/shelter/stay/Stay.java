package shelter.stay;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import shelter.person.Adult;
import shelter.person.Animal;
import shelter.person.Background;
import shelter.person.Consent;
import shelter.person.Gender;
import shelter.person.Question;
import shelter.person.Route;
import shelter.person.UserKey;
import shelter.person.Violence;
import shelter.record.Registration;
import shelter.shared.Findings;

/** One adult's stay at the centre, from arrival to departure (forms.md form A). */
@Entity
public class Stay extends Registration {
  @Question(part = "registration", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  @Question(part = "period", kept = true)
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private ServiceTarget serviceTarget;

  @Question(part = "period")
  @UserKey
  private String userKey;

  @Question(part = "period", kept = true)
  @NotNull(message = "{date}")
  private LocalDate admissionDate;

  @Question(part = "period", kept = true, optional = true)
  private LocalDate dischargeDate;

  @Question(part = "period", kept = true)
  @NotNull(message = "{answer}")
  private Boolean firstInYearNational;

  @Question(part = "period", optional = true)
  private Boolean wasFull;

  @Question(part = "period", optional = true)
  private Boolean referredElsewhere;

  @Valid @Embedded private Adult adult = new Adult();
  @Valid @Embedded private Resident resident = new Resident();
  @Valid @Embedded private Background background = new Background();
  @Embedded private Route route = new Route();
  @Valid @Embedded private Earlier earlier = new Earlier();
  @Embedded private Violence violence = new Violence();
  @Embedded private Danger danger = new Danger();
  @Embedded private Support support = new Support();
  @Embedded private Animal animal = new Animal();
  @Embedded private Departure departure = new Departure();

  /** X2, X9, X10, X14, X18 and what forms.md A says of single fields. */
  @Override
  protected void check(Findings findings, LocalDate today) {
    int year = admissionDate.getYear();
    Integer age = age();
    Integer firstEver = getEarlier().getFirstStayEverYear();
    Integer children = getResident().getChildrenAlongCount();
    Gender gender = getAdult().getGender();
    findings
        .error(
            dischargeDate != null && !dischargeDate.isAfter(admissionDate),
            "X2",
            "dischargeDate",
            "atLeastOneNight")
        .error(isFull() && userKey == null, "REQUIRED", "userKey", "userKeyMissing")
        .error(age != null && age < 16, "X9", "birthYear", "adultTooYoung", year - 16)
        .error(age != null && age > 110, "RANGE", "birthYear", "tooOld", year - 110)
        .error(
            firstEver != null && firstEver > year, "RANGE", "firstStayEverYear", "yearAfter", year)
        .error(
            getDanger().getMainReason() != null
                && !getViolence().getViolenceTypes().contains(getDanger().getMainReason()),
            "RANGE",
            "mainReason",
            "mainReasonNotChosen")
        .error(
            getViolence().isAnyPerpetratorHalf(),
            "REQUIRED",
            "perpetrators",
            "perpetratorIncomplete")
        .warning(age != null && (age == 16 || age == 17), "X9", "birthYear", "young")
        .warning(age != null && age > 90 && age <= 110, "X14", "birthYear", "old", age)
        .warning(children != null && children > 10, "X14", "childrenAlongCount", "manyChildren")
        .warning(nights(today) > 365, "X14", "dischargeDate", "longStay", nights(today))
        .warning(
            getViolence().isNoPartner(getAdult().getLivingSituation()),
            "X10",
            "perpetrators",
            "noPartner")
        .warning(
            gender == Gender.MAN && serviceTarget == ServiceTarget.WOMEN
                || gender == Gender.WOMAN && serviceTarget == ServiceTarget.MEN,
            "X18",
            "serviceTarget",
            "otherService");
  }

  @Override
  public boolean isFull() {
    return consent == Consent.FULL;
  }

  @Override
  public String personKey() {
    return userKey;
  }

  @Override
  public List<String> dateKeys() {
    return List.of("admissionDate", "dischargeDate");
  }

  /** Age in the year of admission; null without a birth year. */
  public Integer age() {
    Integer born = getAdult().getBirthYear();
    return born == null ? null : admissionDate.getYear() - born;
  }

  /** Nights of the whole stay so far: a date difference, so that a 23-hour night is one night. */
  public long nights(LocalDate today) {
    LocalDate end = dischargeDate != null ? dischargeDate : today;
    return Math.max(0, ChronoUnit.DAYS.between(admissionDate, end));
  }

  // spotless:off
  public Consent getConsent() { return consent; }
  public void setConsent(Consent consent) { this.consent = consent; }
  public ServiceTarget getServiceTarget() { return serviceTarget; }
  public void setServiceTarget(ServiceTarget serviceTarget) { this.serviceTarget = serviceTarget; }
  public String getUserKey() { return userKey; }
  public void setUserKey(String userKey) { this.userKey = userKey; }
  public LocalDate getAdmissionDate() { return admissionDate; }
  public void setAdmissionDate(LocalDate admissionDate) { this.admissionDate = admissionDate; }
  public LocalDate getDischargeDate() { return dischargeDate; }
  public void setDischargeDate(LocalDate dischargeDate) { this.dischargeDate = dischargeDate; }
  public Boolean getFirstInYearNational() { return firstInYearNational; }
  public void setFirstInYearNational(Boolean firstInYearNational) { this.firstInYearNational = firstInYearNational; }
  public Boolean getWasFull() { return wasFull; }
  public void setWasFull(Boolean wasFull) { this.wasFull = wasFull; }
  public Boolean getReferredElsewhere() { return referredElsewhere; }
  public void setReferredElsewhere(Boolean referredElsewhere) { this.referredElsewhere = referredElsewhere; }
  public Adult getAdult() { return adult = adult != null ? adult : new Adult(); }
  public Resident getResident() { return resident = resident != null ? resident : new Resident(); }
  public Background getBackground() { return background = background != null ? background : new Background(); }
  public Route getRoute() { return route = route != null ? route : new Route(); }
  public Earlier getEarlier() { return earlier = earlier != null ? earlier : new Earlier(); }
  public Violence getViolence() { return violence = violence != null ? violence : new Violence(); }
  public Danger getDanger() { return danger = danger != null ? danger : new Danger(); }
  public Support getSupport() { return support = support != null ? support : new Support(); }
  public Animal getAnimal() { return animal = animal != null ? animal : new Animal(); }
  public Departure getDeparture() { return departure = departure != null ? departure : new Departure(); }
  // spotless:on
}
