package shelter.publication;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.List;
import shelter.closing.Closings;
import shelter.shared.Label;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The office's list of years: what each waits for, and the step that comes next. */
@Named
@ViewScoped
public class YearPage implements Serializable {
  @Inject private ReportingYears years;
  @Inject private Publications publications;
  @Inject private Closings closings;
  @Inject private Label label;

  public List<ReportingYear> getRows() {
    return years.all();
  }

  public Publication published(int year) {
    return publications.find(year);
  }

  public int getNext() {
    return years.all().stream().mapToInt(ReportingYear::getYear).max().orElse(2025) + 1;
  }

  public void open(int year) {
    years.open(year);
    tell("year.opened", year);
  }

  public void close(int year) throws SQLException {
    closings.close(year);
    tell("year.closed", year);
  }

  public void publish(int year) throws SQLException {
    publications.publish(year);
    tell("year.published", year);
  }

  private void tell(String key, int year) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(label.of(key, "" + year)));
  }
}
