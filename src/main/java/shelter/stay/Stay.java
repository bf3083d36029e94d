package shelter.stay;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import shelter.person.Background;
import shelter.person.Consent;
import shelter.person.UserKey;
import shelter.shared.Refusal;
import shelter.shared.Registered;

/** One adult's stay at the centre, from arrival to departure (forms.md form A). */
@Entity
public class Stay extends Registered {
  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.FULL;

  @NotNull(message = "{answer}")
  @Enumerated(EnumType.STRING)
  private ServiceTarget serviceTarget;

  @UserKey private String userKey;

  @NotNull(message = "{date}")
  private LocalDate admissionDate;

  private LocalDate dischargeDate;

  @NotNull(message = "{answer}")
  private Boolean firstInYearNational;

  private Boolean wasFull;
  private Boolean referredElsewhere;
  @Valid @Embedded private Resident resident = new Resident();
  @Valid @Embedded private Background background = new Background();
  @Embedded private Violence violence = new Violence();

  @Enumerated(EnumType.STRING)
  private Destination destination;

  /**
   * What the record can say about itself: order of the dates (X2), age (X9), answers that exclude
   * each other (X11).
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
    if (isFull() && userKey == null) {
      throw new Refusal("userKey", "refusal.userKeyMissing");
    }
    Integer born = resident.getBirthYear();
    if (born != null && (age() < 16 || age() > 110)) {
      throw new Refusal(
          "birthYear",
          "refusal.adultAge",
          admissionDate.getYear() - 110,
          admissionDate.getYear() - 16);
    }
    if (resident.getDisability().contains(Disability.NONE) && resident.getDisability().size() > 1) {
      throw new Refusal("disability", "refusal.noneAlone");
    }
    if (getViolence().getPerpetrators().stream()
        .anyMatch(
            one ->
                !one.isEmpty()
                    && (one.getRelation() == null || one.getPerpetratorGender() == null))) {
      throw new Refusal("perpetrators", "refusal.perpetratorIncomplete");
    }
  }

  /**
   * Removes what nobody asked to have stored: lines left empty, and all but the minimum of one who
   * opted out (X8).
   */
  void tidy() {
    getViolence()
        .setPerpetrators(
            new ArrayList<>(
                getViolence().getPerpetrators().stream().filter(one -> !one.isEmpty()).toList()));
    if (!isFull()) {
      userKey = null;
      wasFull = null;
      referredElsewhere = null;
      resident = resident.minimum();
      background = new Background();
      violence = new Violence();
      destination = null;
    }
  }

  public boolean isFull() {
    return consent == Consent.FULL;
  }

  /** Age in the year of admission; null without a birth year. */
  public Integer age() {
    return resident.getBirthYear() == null
        ? null
        : admissionDate.getYear() - resident.getBirthYear();
  }

  /** Nights of the whole stay so far: a date difference, so that a 23-hour night is one night. */
  public long nights(LocalDate today) {
    LocalDate end = dischargeDate != null ? dischargeDate : today;
    return Math.max(0, ChronoUnit.DAYS.between(admissionDate, end));
  }

  public Background getBackground() {
    return background = background != null ? background : new Background();
  }

  public Violence getViolence() {
    return violence = violence != null ? violence : new Violence();
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
  public Resident getResident() { return resident; }
  public void setResident(Resident resident) { this.resident = resident; }
  public Destination getDestination() { return destination; }
  public void setDestination(Destination destination) { this.destination = destination; }
  // spotless:on
}
