package shelter.chapter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** Where a headline figure stands: its name in the messages, table, row and column. */
  public record Place(String name, String table, String row, String column) {}

  private static final String DRAWN = "perpetrator_relation";
  private static final int LARGE = 3;

  @Inject private Editions editions;
  @Inject private FirstPublication firstPublication;
  @Inject private FacesContext faces;
  private Edition edition;
  private final List<Figure> figures = new ArrayList<>();
  private Bars bars;

  @PostConstruct
  void read() {
    String year = faces.getExternalContext().getRequestParameterMap().get("year");
    edition = editions.find(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    if (edition == null) {
      return;
    }
    for (String[] figure : FIGURES) {
      Sheet sheet = edition.sheet(figure[1]);
      if (sheet != null) {
        figures.add(new Figure(figure[0], sheet, sheet.cell(figure[2], figure[3])));
      }
    }
    Sheet drawn = edition.sheet(DRAWN);
    bars = drawn == null ? null : Bars.of(drawn, "TOTAL");
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
  public Bars getBars() { return bars; }
  // spotless:on
}
