package shelter.chapter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import shelter.highlight.Highlight;
import shelter.highlight.Highlights;
import shelter.publication.EarlierFigures;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** One chapter of a published year: what it says, and its tables in their parts. */
@Named
@RequestScoped
public class ChapterPage {
  @Inject private Editions editions;
  @Inject private EarlierFigures earlier;
  @Inject private Highlights highlights;
  @Inject private FacesContext faces;
  private String year;
  private String chapter;
  private String view;
  private Edition edition;
  private Highlight highlight;
  private List<Sections> parts = List.of();

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
    String language = faces.getViewRoot().getLocale().getLanguage();
    highlight = highlights.of(edition, chapter, language);
    List<Sheet> sheets = edition.chapter(chapter);
    parts =
        Sections.of(
            chapter,
            Section.of(
                edition,
                sheets,
                earlier.of(sheets.stream().map(sheet -> sheet.getTable().getTableName()).toList()),
                editions.with(edition),
                Use.home(faces),
                language));
  }

  /** Whether the chapter is read part by part, or table by table. */
  public boolean isParted() {
    return parts.size() > 1;
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public String getChapter() { return chapter; }
  public void setChapter(String chapter) { this.chapter = chapter; }
  public String getView() { return view; }
  public void setView(String view) { this.view = view; }
  public Publication getPublication() { return edition.getPublication(); }
  public List<Publication> getAll() { return editions.all().stream().map(Edition::getPublication).toList(); }
  public Highlight getHighlight() { return highlight; }
  public List<Sections> getParts() { return parts; }
  // spotless:on
}
