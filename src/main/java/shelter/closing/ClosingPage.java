package shelter.closing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.List;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** What stands before the closing of a year, what it would change, and the button. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {
  @Inject private Closings closings;
  @Inject private ReportingYears years;
  @Inject private FacesContext faces;
  private Integer year;
  private transient Checklist checklist;
  private transient List<Difference> differences;

  /** A year that is not open has nothing to close: a page not found. */
  public void load() throws IOException {
    ReportingYear found = year == null ? null : years.of(year);
    if (found == null || found.getState() != ReportingYear.State.OPEN) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    }
  }

  public String close() throws SQLException {
    closings.close(year);
    return "/year/version?faces-redirect=true&year=" + year + "&saved=year";
  }

  public Checklist getChecklist() {
    if (checklist == null) {
      checklist = closings.checklist(year);
    }
    return checklist;
  }

  /** The version that the year would be next. */
  public int getNext() {
    return closings.latest().getOrDefault(year, 0) + 1;
  }

  /** What would differ from the version before; nothing where there is none. */
  public List<Difference> getDifferences() throws SQLException {
    if (differences == null) {
      differences = closings.preview(year);
    }
    return differences;
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  // spotless:on
}
