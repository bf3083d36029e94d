package shelter.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import shelter.record.Answers;
import shelter.shared.Findings;

/** What the report says of the service for women, or of that for men (forms.md G2, G3, G5, G6). */
@Entity
@Table(name = "service_report")
@IdClass(ServiceReport.Key.class)
public class ServiceReport implements Serializable {
  private static final BigDecimal WHOLE_WEEK = BigDecimal.valueOf(168);

  /** Centre, year and for whom. */
  public record Key(String centre, int year, String target) implements Serializable {}

  @Id private String centre;
  @Id private int year;
  @Id private String target;
  @Valid @Embedded private ServiceOffers offers = new ServiceOffers();
  @Valid @Embedded private Availability availability = new Availability();

  protected ServiceReport() {}

  ServiceReport(String centre, int year, String target) {
    this.centre = centre;
    this.year = year;
    this.target = target;
  }

  /** The rules within one service (forms.md G5). */
  void check(Findings findings, String at) {
    Integer bedrooms = availability.getBedrooms();
    Integer beds = availability.getBeds();
    BigDecimal hours = availability.getOpenHoursPerWeek();
    findings
        .error(
            bedrooms != null && beds != null && beds < bedrooms,
            "RANGE",
            at + "beds",
            "bedsUnderBedrooms")
        .error(
            availability.getStaffedHours() == StaffedHours._24_7
                && hours != null
                && hours.compareTo(WHOLE_WEEK) != 0,
            "RANGE",
            at + "openHoursPerWeek",
            "wholeWeek");
  }

  /** Whether anything at all is answered. */
  public boolean isEmpty() {
    return Answers.of(ServiceReport.class).stream()
        .allMatch(asked -> Answers.isEmpty(asked.get(this)));
  }

  // spotless:off
  public String getCentre() { return centre; }
  public int getYear() { return year; }
  public String getTarget() { return target; }
  public ServiceOffers getOffers() { return offers; }
  public Availability getAvailability() { return availability; }
  // spotless:on
}
