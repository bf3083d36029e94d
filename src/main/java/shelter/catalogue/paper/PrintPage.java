package shelter.catalogue.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shelter.highlight.Highlight;
import shelter.highlight.Highlights;
import shelter.publication.Edition;
import shelter.publication.Editions;

/** A published year on one page, for whoever prints it or reads it from end to end. */
@Named
@RequestScoped
public class PrintPage {
  @Inject private Editions editions;
  @Inject private Highlights highlights;
  @Inject private FacesContext faces;
  private String year;
  private Edition edition;
  private final Map<String, Highlight> openings = new LinkedHashMap<>();

  /** A year that is not published is a page not found. */
  public void load() throws IOException {
    edition = year != null && year.matches("\\d{4}") ? editions.find(Integer.valueOf(year)) : null;
    if (edition == null) {
      faces.getExternalContext().responseSendError(editions.absent(year), null);
      faces.responseComplete();
      return;
    }
    String language = faces.getViewRoot().getLocale().getLanguage();
    for (String chapter : getChapters()) {
      openings.put(chapter, highlights.of(edition, chapter, language));
    }
  }

  /** The headline figures, and the chapters that have tables. */
  public List<String> getChapters() {
    return PrintedReport.chapters(edition);
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public Edition getEdition() { return edition; }
  /** What stands before the tables of each chapter. */
  public Map<String, Highlight> getOpenings() { return openings; }
  // spotless:on
}
