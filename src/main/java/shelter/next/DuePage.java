package shelter.next;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import shelter.quality.Quality;
import shelter.report.CentreReport;
import shelter.report.CentreReports;
import shelter.report.ListedYear;
import shelter.report.ReportStatus;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/** How the report of the year that is over stands, for the manager of a centre. */
@Named
@RequestScoped
public class DuePage {
  @Inject private CentreReports reports;
  @Inject private Quality quality;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private int year;
  private ReportStatus status;
  private long errors;

  @PostConstruct
  void begin() {
    year = years.reported();
    if (isDue()) {
      CentreReport report = reports.of(year);
      status = report == null ? null : report.getStatus();
      errors = isOpen() ? quality.errors(year) : 0;
    }
  }

  /** Whether there is a year that is over and not closed. */
  public boolean isDue() {
    return year < settings.today().getYear();
  }

  /** Whether it is the manager whom the report waits for. */
  public boolean isOpen() {
    return status == null || status.isOpen();
  }

  public boolean isBegun() {
    return status != null;
  }

  /** Whether the office looks at it now. */
  public boolean isSent() {
    return status == ReportStatus.SUBMITTED;
  }

  public boolean isReturned() {
    return status == ReportStatus.RETURNED;
  }

  public LocalDate getDeadline() {
    return ListedYear.deadline(year);
  }

  /** Days until the deadline; below nought when it has passed. */
  public long getDaysLeft() {
    return ChronoUnit.DAYS.between(settings.today(), getDeadline());
  }

  // spotless:off
  public int getYear() { return year; }
  public long getErrors() { return errors; }
  // spotless:on
}
