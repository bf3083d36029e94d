package shelter.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Month;
import java.util.List;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The office's start page: the diary of the counts of a year, and its preliminary tables. */
@Named
@ViewScoped
public class CountPage implements Serializable {
  private static final int LINES = 14;

  @Inject private Statistics statistics;
  @Inject private NightlyCount nightlyCount;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  @Inject private Label label;
  private int year;

  @PostConstruct
  void begin() {
    year = settings.today().getYear();
  }

  public void countNow() throws SQLException {
    nightlyCount.countNow(year);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(label.of("count.done", "" + year)));
  }

  public List<CountRun> getRuns() {
    return statistics.runs(year, LINES);
  }

  /** The latest whole count; null when the year has none. */
  public CountRun getLatest() {
    return getRuns().stream()
        .filter(run -> run.getOutcome() == CountRun.Outcome.DONE)
        .findFirst()
        .orElse(null);
  }

  public List<Sheet> getSheets() {
    return Sheet.of(statistics.tables(year), statistics.cells(year));
  }

  public List<ReportingYear> getYears() {
    return years.all();
  }

  public boolean isOpen() {
    return years.isOpen(year);
  }

  /** The next year, once it is time to open it and nobody has; else null. */
  public Integer getUnopened() {
    int next = settings.today().getYear() + 1;
    return settings.today().getMonth().compareTo(Month.NOVEMBER) >= 0 && years.of(next) == null
        ? next
        : null;
  }

  public String getCountAt() {
    return settings.countAt().toString().replace(':', '.');
  }

  /** The year asked for; an address without one leaves the year as it is. */
  public void setYear(Integer asked) {
    year = asked == null ? year : asked;
  }

  // spotless:off
  public Integer getYear() { return year; }
  // spotless:on
}
