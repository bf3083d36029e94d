package shelter.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shelter.centre.Places;
import shelter.year.ReportingYears;

/** Reads the own report of a year with what stands beside it, for the pages, the PDF and typing. */
@RequestScoped
public class ReportReader {
  @Inject private CentreReports reports;
  @Inject private ReportingYears years;
  @Inject private Places places;

  /** The report of a year in the words of a language; null when nobody has begun it. */
  public ReportShown read(int year, Locale language) {
    CentreReport report = reports.of(year);
    if (report == null) {
      return null;
    }
    CentreReport before = reports.of(year - 1);
    Map<String, Long> figuresBefore = years.of(year - 1) == null ? null : reports.figures(year - 1);
    List<Comparison> compared =
        Comparison.all(report, reports.figures(year), before, figuresBefore);
    Map<String, String> names = new TreeMap<>();
    places
        .municipalities(LocalDate.of(year, 1, 1))
        .forEach(one -> names.put(one.getNumber(), one.getName()));
    ReportWords words = new ReportWords(language, names);
    return new ReportShown(report, before, compared, reports.population(year), names, words);
  }

  /** Whether the report may be written in now. */
  public boolean isOpen(CentreReport report) {
    return report.getStatus().isOpen() && years.isOpen(report.getYear());
  }
}
