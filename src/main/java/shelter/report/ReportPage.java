package shelter.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shelter.shared.Settings;

/** A report to be read or printed, and the receipt of one that was sent. */
@Named
@RequestScoped
public class ReportPage {
  @Inject private ReportReader reader;
  @Inject private Settings settings;
  private String year;
  private ReportShown shown;

  /** A report that nobody has begun is not there. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (year != null && year.matches("\\d{4}")) {
      shown = reader.read(Integer.parseInt(year), faces.getViewRoot().getLocale());
    }
    if (shown == null) {
      notThere(faces);
    }
  }

  /** What was never sent has no receipt. */
  public void loadReceipt() throws IOException {
    load();
    if (shown != null && shown.getReport().getReceipt() == null) {
      notThere(FacesContext.getCurrentInstance());
    }
  }

  private static void notThere(FacesContext faces) throws IOException {
    faces.getExternalContext().responseSendError(404, null);
    faces.responseComplete();
  }

  /** The control figures at the submission, in their order. */
  public List<Map.Entry<String, String>> getFigures() {
    Map<String, String> receipt = shown.getReport().getReceipt();
    return ReportRows.FIGURES.stream()
        .filter(receipt::containsKey)
        .map(one -> Map.entry(one, shown.getWords().number(Long.valueOf(receipt.get(one)))))
        .toList();
  }

  public LocalDate getToday() {
    return settings.today();
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public ReportShown getShown() { return shown; }
  // spotless:on
}
