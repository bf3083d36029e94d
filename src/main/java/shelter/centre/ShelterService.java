package shelter.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shelter.shared.Findings;

/** A centre's offer for women or for men. Where it has no dates of its own, it has the centre's. */
@Entity
@Table(name = "shelter_service")
@IdClass(ShelterService.Key.class)
public class ShelterService implements Serializable {
  static final List<String> TARGETS = List.of("WOMEN", "MEN");

  @Id private String centre;
  @Id private String target;
  private boolean residential;
  private LocalDate validFrom;
  private LocalDate validTo;

  /** The municipalities that it is for; {@link Shelters} reads and writes them. */
  @Transient private List<Served> served = new ArrayList<>();

  /** A centre has at most one service for women and one for men. */
  public record Key(String centre, String target) implements Serializable {}

  protected ShelterService() {}

  ShelterService(String centre, String target) {
    this.centre = centre;
    this.target = target;
  }

  /** Takes over what somebody has written, with the centre's dates where none are given. */
  void take(ShelterService given, Centre centre) {
    residential = given.residential;
    validFrom = given.from(centre);
    validTo = given.to(centre);
  }

  /** A service lies within its centre's time. */
  void check(Centre centre, Findings found) {
    Centre.checkDays(found, field(""), validFrom, validTo);
    found.error(isOutside(validFrom, centre), "RANGE", field("validFrom"), "serviceOutside");
    found.error(isOutside(validTo, centre), "RANGE", field("validTo"), "serviceOutside");
  }

  private static boolean isOutside(LocalDate day, Centre centre) {
    LocalDate first = centre.getValidFrom();
    LocalDate last = centre.getValidTo();
    return day != null
        && (first != null && day.isBefore(first) || last != null && day.isAfter(last));
  }

  /** A question about this service: {@code women_validFrom}. */
  String field(String question) {
    return target.toLowerCase(Locale.ROOT) + "_" + question;
  }

  /** Whether it is there on any day of a time. */
  public boolean runsBetween(LocalDate first, LocalDate last) {
    return !validFrom.isAfter(last) && (validTo == null || !validTo.isBefore(first));
  }

  LocalDate from(Centre centre) {
    return validFrom == null ? centre.getValidFrom() : validFrom;
  }

  LocalDate to(Centre centre) {
    return validTo == null ? centre.getValidTo() : validTo;
  }

  // spotless:off
  public String getTarget() { return target; }
  public boolean isResidential() { return residential; }
  public void setResidential(boolean residential) { this.residential = residential; }
  public LocalDate getValidFrom() { return validFrom; }
  public void setValidFrom(LocalDate day) { validFrom = day; }
  public LocalDate getValidTo() { return validTo; }
  public void setValidTo(LocalDate day) { validTo = day; }
  public List<Served> getServed() { return served; }
  public void setServed(List<Served> served) { this.served = served; }
  // spotless:on
}
