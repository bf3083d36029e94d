package shelter.chapter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shelter.highlight.Front;
import shelter.highlight.Highlights;
import shelter.publication.EarlierFigures;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.FirstPublication;
import shelter.publication.Publication;
import shelter.statistics.Sheet;

/** The front page: the ten headline figures of a published year (statistics.md section 2). */
@Named
@RequestScoped
public class HeadlinePage {
  private static final String[][] FIGURES = {
    {"adults", "residents_and_stays", "PERSONS", "TOTAL"},
    {"children", "children_and_stays", "PERSONS", "TOTAL"},
    {"conversations", "phone_conversations", "CONVERSATIONS", "TOTAL"},
    {"meanStay", "mean_stay", "ALL", "TOTAL"},
    {"phonePersons", "phone_conversations", "PERSONS", "TOTAL"},
    {"childWelfare", "child_welfare_contact", "CREATED_DURING", "TOTAL"},
    {"men", "residents_and_stays", "PERSONS", "MAN"},
    {"father", "child_perpetrator", "FATHER", "TOTAL"},
    {"employees", "employees", "EMPLOYEES", "TOTAL"},
    {"hesitated", "animal_hesitated", "RESIDENTS", "TOTAL"},
  };
  private static final int LARGE = 3;

  /** Where a headline figure stands: its name in the messages, table, row and column. */
  public record Place(String name, String table, String row, String column) {}

  @Inject private Editions editions;
  @Inject private EarlierFigures earlier;
  @Inject private Highlights highlights;
  @Inject private FirstPublication firstPublication;
  @Inject private FacesContext faces;
  private Edition edition;
  private Trend trend;
  private Front front;
  private final List<Figure> figures = new ArrayList<>();

  @PostConstruct
  void read() {
    String year = faces.getExternalContext().getRequestParameterMap().get("year");
    show(editions.find(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null));
  }

  /**
   * A year that is asked for and not published is a page not found, or one whose figures are
   * withdrawn.
   */
  public void load() throws IOException {
    String year = faces.getExternalContext().getRequestParameterMap().get("year");
    if (edition == null && year != null) {
      Integer asked = year.matches("\\d{4}") ? Integer.valueOf(year) : null;
      faces.getExternalContext().responseSendError(editions.absent(asked), null);
      faces.responseComplete();
    }
  }

  /** Shows the figures of an edition, published or coming; null for none. */
  public void show(Edition edition) {
    this.edition = edition;
    figures.clear();
    if (edition == null) {
      return;
    }
    trend = Trend.of(edition, editions.with(edition), earlier.of(Trend.TABLES));
    for (Place place : places()) {
      Sheet sheet = edition.sheet(place.table());
      if (sheet != null && sheet.cell(place.row(), place.column()) != null) {
        figures.add(
            new Figure(
                place.name(),
                sheet,
                sheet.cell(place.row(), place.column()),
                trend.series().get(place.table())));
      }
    }
    front = highlights.headline(edition, faces.getViewRoot().getLocale().getLanguage());
  }

  /** The headline figures, in their order. */
  public static List<Place> places() {
    return Stream.of(FIGURES).map(one -> new Place(one[0], one[1], one[2], one[3])).toList();
  }

  /** The chapters that have tables in this publication, in the order of the publication. */
  public List<String> getChapters() {
    return edition.getChapters();
  }

  public List<Figure> getLarge() {
    return figures.subList(0, Math.min(LARGE, figures.size()));
  }

  public List<Figure> getSmall() {
    return figures.subList(Math.min(LARGE, figures.size()), figures.size());
  }

  /** Nothing is published, but will be in a moment: the demonstration has just begun. */
  public boolean isComing() {
    return edition == null && firstPublication.isDue();
  }

  // spotless:off
  public Publication getPublication() { return edition == null ? null : edition.getPublication(); }
  public List<Publication> getAll() { return editions.all().stream().map(Edition::getPublication).toList(); }
  public List<Figure> getFigures() { return figures; }
  public Trend getTrend() { return trend; }
  public Front getFront() { return front; }
  // spotless:on
}
