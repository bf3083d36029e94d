package shelter.closing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** Opens a closed year again: why, until when, for which centre. */
@Named
@ViewScoped
public class ReopenForm implements Serializable {
  @Inject private Reopenings reopenings;
  @Inject private ReportingYears years;
  @Inject private Centres centres;
  @Inject private Settings settings;
  @Inject private FacesContext faces;
  private Integer year;
  private String reason;
  private String until;
  private String centre;

  /** A year that is not closed cannot be reopened: a page not found. */
  public void load() throws IOException {
    ReportingYear.State state =
        year == null || years.of(year) == null ? null : years.of(year).getState();
    if (state != ReportingYear.State.CLOSED && state != ReportingYear.State.PUBLISHED) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    }
  }

  public String reopen() throws SQLException {
    var end =
        until == null
            ? null
            : Until.read(until).orElseThrow(() -> new Refusal("until", "refusal.notMoment"));
    Approval waits = reopenings.reopen(year, reason, end, centre);
    return "/year/list?faces-redirect=true&saved=" + (waits == null ? "reopened" : "asked");
  }

  /** The centres that were there in the year, whatever became of them since. */
  public List<Centre> getCentres() {
    LocalDate first = LocalDate.of(year, 1, 1);
    return centres.all().stream()
        .filter(one -> !one.getValidFrom().isAfter(first.plusYears(1).minusDays(1)))
        .filter(one -> one.getValidTo() == null || !one.getValidTo().isBefore(first))
        .toList();
  }

  public boolean isFourEyes() {
    return settings.fourEyes();
  }

  // spotless:off
  public int getDays() { return Reopenings.DAYS; }
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public String getReason() { return reason; }
  public void setReason(String reason) { this.reason = reason; }
  public String getUntil() { return until; }
  public void setUntil(String until) { this.until = until; }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = centre; }
  // spotless:on
}
