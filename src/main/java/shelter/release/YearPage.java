package shelter.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import shelter.closing.Closings;
import shelter.publication.Publication;
import shelter.publication.Publications;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The office's list of years: where each stands, and the steps that come next. */
@Named
@ViewScoped
public class YearPage implements Serializable {
  @Inject private ReportingYears years;
  @Inject private Closings closings;
  @Inject private Publications publications;
  @Inject private Settings settings;
  private transient Map<Integer, Integer> versions;

  public List<ReportingYear> getRows() {
    return years.all();
  }

  public Publication published(int year) {
    return publications.find(year);
  }

  /** The latest closed version of a year; null when it was never closed. */
  public Integer version(int year) {
    if (versions == null) {
      versions = closings.latest();
    }
    return versions.get(year);
  }

  public int getNext() {
    int running = settings.today().getYear();
    return years.all().stream().mapToInt(ReportingYear::getYear).max().orElse(running - 1) + 1;
  }
}
