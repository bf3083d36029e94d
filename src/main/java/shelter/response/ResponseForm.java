package shelter.response;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shelter.centre.Centres;
import shelter.centre.Places;
import shelter.report.CentreReport;
import shelter.report.Comparison;
import shelter.report.Decisions;
import shelter.report.ReportPages;
import shelter.report.ReportStep;
import shelter.report.ReportWords;
import shelter.shared.Label;
import shelter.year.ReportingYears;

/** The report of one centre as the office reads it, and what it decides. */
@Named
@ViewScoped
public class ResponseForm implements Serializable {
  @Inject private Decisions decisions;
  @Inject private Reminders reminders;
  @Inject private ReportingYears years;
  @Inject private Centres centres;
  @Inject private Places places;
  @Inject private Label label;
  private Integer year;
  private String centre;
  private String name;
  private String reason;
  private CentreReport report;
  private Map<String, Long> figures;
  private List<ReportPages.Section> sections = List.of();
  private List<ReportStep> steps = List.of();

  public void load() throws IOException {
    name = centre == null ? null : centres.name(centre);
    if (year == null || name == null || years.of(year) == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    read();
  }

  private void read() {
    report = decisions.of(centre, year);
    steps = decisions.steps(centre, year);
    figures = decisions.figures(year).get(centre);
    if (report != null) {
      Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
      Map<String, String> names = new TreeMap<>();
      places
          .municipalities(LocalDate.of(year, 1, 1))
          .forEach(one -> names.put(one.getNumber(), one.getName()));
      Map<String, Long> before =
          years.of(year - 1) == null ? null : decisions.figures(year - 1).get(centre);
      List<Comparison> compared =
          Comparison.all(report, figures, decisions.of(centre, year - 1), before);
      long population = decisions.population(centre, year);
      sections =
          new ReportPages(
                  report,
                  new ReportWords(language, names),
                  compared,
                  population,
                  report.costPerInhabitant(population))
              .all();
    }
  }

  public void approve() {
    decisions.approve(centre, year, reason);
    done("response.approved");
  }

  public void sendBack() {
    decisions.sendBack(centre, year, reason);
    done("response.returned");
  }

  public void excuse() {
    decisions.excuse(centre, year, reason);
    done("response.excused");
  }

  private void done(String key) {
    reason = null;
    read();
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(label.of(key)));
  }

  public String getStatus() {
    return report == null ? Response.NOT_STARTED : report.getStatus().name();
  }

  public boolean isOpen() {
    return years.isOpen(year);
  }

  /** Whom to call: name, e-mail and telephone, as far as the centre has said. */
  public List<String> getContact() {
    return reminders.contact(centre);
  }

  /** The figures that were sent, where they have changed since. */
  public Map<String, String> getSent() {
    Map<String, String> changed = new TreeMap<>();
    if (report != null) {
      report
          .getReceipt()
          .forEach(
              (what, sent) -> {
                if (!sent.equals(String.valueOf(figures.get(what)))) {
                  changed.put(what, sent);
                }
              });
    }
    return changed;
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = centre; }
  public String getName() { return name; }
  public String getReason() { return reason; }
  public void setReason(String reason) { this.reason = reason; }
  public CentreReport getReport() { return report; }
  public Map<String, Long> getFigures() { return figures; }
  public List<ReportPages.Section> getSections() { return sections; }
  public List<ReportStep> getSteps() { return steps; }
  // spotless:on
}
