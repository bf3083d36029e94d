package shelter.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** One chapter of a published year: its tables, with their definitions. */
@Named
@RequestScoped
public class ChapterPage {
  @Inject private Publications publications;
  @Inject private EarlierFigures earlier;
  @Inject private FacesContext faces;
  private String year;
  private String chapter;
  private Publication publication;
  private List<Sheet> sheets = List.of();
  private Map<String, Series> series = Map.of();

  /** A year that is not published or a chapter that does not exist is a page not found. */
  public void load() throws IOException {
    publication =
        year != null && year.matches("\\d{4}") ? publications.find(Integer.valueOf(year)) : null;
    if (publication == null || chapter == null || !TableEntry.CHAPTERS.contains(chapter)) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
      return;
    }
    sheets = publications.sheets(publication, chapter);
    series = earlier.series(sheets);
  }

  public List<String> getChapters() {
    return TableEntry.CHAPTERS;
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public String getChapter() { return chapter; }
  public void setChapter(String chapter) { this.chapter = chapter; }
  public Publication getPublication() { return publication; }
  public List<Sheet> getSheets() { return sheets; }
  public Map<String, Series> getSeries() { return series; }
  // spotless:on
}
