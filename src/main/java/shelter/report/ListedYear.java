package shelter.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A year in the list of a manager's reports.
 *
 * @param report null where nobody has begun it
 * @param open whether the report may be written in
 */
public record ListedYear(int year, CentreReport report, boolean open, LocalDate today)
    implements Serializable {
  /** The last day on which a report comes in time: 31 January of the year after. */
  public LocalDate getDeadline() {
    return deadline(year);
  }

  /** The last day for the report of a year. */
  public static LocalDate deadline(int year) {
    return LocalDate.of(year + 1, 1, 31);
  }

  /** Days until the deadline; negative when it is over. */
  public long getDaysLeft() {
    return ChronoUnit.DAYS.between(today, getDeadline());
  }

  /** Days since the deadline; zero or less before it. */
  public long getDaysLate() {
    return -getDaysLeft();
  }

  /** The word of its state: NOT_STARTED or one of {@link ReportStatus}. */
  public String getState() {
    return report == null ? "NOT_STARTED" : report.getStatus().name();
  }

  // spotless:off
  public int getYear() { return year; }
  public CentreReport getReport() { return report; }
  public boolean isOpen() { return open; }
  // spotless:on
}
