package shelter.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import shelter.person.Question;

/** Whether the year is whole (forms.md G9). */
@Embeddable
public class Confirmation implements Serializable {
  @Question(part = "control", optional = true)
  @Enumerated(EnumType.STRING)
  private NotReported notReportedReason;

  @Question(part = "control", when = "notReportedReason=PARTIAL")
  @Min(value = 1, message = "{range}")
  @Max(value = 11, message = "{range}")
  private Integer monthsCovered;

  // spotless:off
  public NotReported getNotReportedReason() { return notReportedReason; }
  public void setNotReportedReason(NotReported notReportedReason) { this.notReportedReason = notReportedReason; }
  public Integer getMonthsCovered() { return monthsCovered; }
  public void setMonthsCovered(Integer monthsCovered) { this.monthsCovered = monthsCovered; }
  // spotless:on
}
