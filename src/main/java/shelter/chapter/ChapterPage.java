package shelter.chapter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import shelter.publication.EarlierFigure;
import shelter.publication.EarlierFigures;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** One chapter of a published year: its tables, with their definitions. */
@Named
@RequestScoped
public class ChapterPage {
  @Inject private Editions editions;
  @Inject private EarlierFigures earlier;
  @Inject private FacesContext faces;
  private String year;
  private String chapter;
  private Edition edition;
  private List<Sheet> sheets = List.of();
  private Map<String, Series> series = Map.of();

  /**
   * A year that is not published or a chapter that does not exist is a page not found; of a year
   * whose figures were withdrawn, it is told.
   */
  public void load() throws IOException {
    Integer asked = year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    Edition found = asked == null ? null : editions.find(asked);
    if (found == null || chapter == null || !TableEntry.CHAPTERS.contains(chapter)) {
      faces.getExternalContext().responseSendError(editions.absent(asked), null);
      faces.responseComplete();
      return;
    }
    show(found, chapter);
  }

  /** Shows a chapter of an edition, published or coming. */
  public void show(Edition edition, String chapter) {
    this.edition = edition;
    this.chapter = chapter;
    sheets = edition.chapter(chapter);
    series = series();
  }

  /** The years of each table that has figures from before, by the table's name. */
  private Map<String, Series> series() {
    Map<String, List<EarlierFigure>> before =
        earlier.of(sheets.stream().map(sheet -> sheet.getTable().getTableName()).toList()).stream()
            .collect(Collectors.groupingBy(EarlierFigure::getTableName));
    return before.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    Series.of(
                        one.getValue(),
                        editions.with(edition).stream()
                            .map(other -> other.sheet(one.getKey()))
                            .filter(Objects::nonNull)
                            .toList())));
  }

  public List<String> getChapters() {
    return TableEntry.CHAPTERS;
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public String getChapter() { return chapter; }
  public void setChapter(String chapter) { this.chapter = chapter; }
  public Publication getPublication() { return edition.getPublication(); }
  public List<Sheet> getSheets() { return sheets; }
  public Map<String, Series> getSeries() { return series; }
  // spotless:on
}
