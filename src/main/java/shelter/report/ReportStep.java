package shelter.report;

import java.io.Serializable;
import java.time.OffsetDateTime;
import shelter.shared.Settings;

/** One step in the life of a report: begun, submitted, returned, approved, excused. */
public record ReportStep(OffsetDateTime at, ReportStatus status, String by, String reason)
    implements Serializable {
  static ReportStep of(Object[] row) {
    return new ReportStep(
        Settings.moment(row[0]),
        ReportStatus.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3]);
  }

  // spotless:off
  public OffsetDateTime getAt() { return at; }
  public ReportStatus getStatus() { return status; }
  public String getBy() { return by; }
  public String getReason() { return reason; }
  // spotless:on
}
