package shelter.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

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
  private static final String DRAWN = "perpetrator_relation";
  private static final int LARGE = 3;

  @Inject private Publications publications;
  @Inject private FirstPublication firstPublication;
  @Inject private FacesContext faces;
  private Publication publication;
  private List<Publication> all;
  private final List<Figure> figures = new ArrayList<>();
  private final Set<String> filled = new HashSet<>();
  private Bars bars;

  @PostConstruct
  void read() {
    String year = faces.getExternalContext().getRequestParameterMap().get("year");
    all = publications.latest();
    publication =
        publications.find(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    if (publication == null) {
      return;
    }
    publications.tables(publication).forEach(table -> filled.add(table.getChapter()));
    Set<String> shown = new HashSet<>(Set.of(DRAWN));
    Stream.of(FIGURES).forEach(figure -> shown.add(figure[1]));
    List<Sheet> sheets = publications.sheets(publication, shown);
    for (String[] figure : FIGURES) {
      sheets.stream()
          .filter(sheet -> sheet.getTable().getTableName().equals(figure[1]))
          .findFirst()
          .map(sheet -> new Figure(figure[0], sheet, sheet.cell(figure[2], figure[3])))
          .ifPresent(figures::add);
    }
    bars =
        sheets.stream()
            .filter(sheet -> sheet.getTable().getTableName().equals(DRAWN))
            .findFirst()
            .map(sheet -> Bars.of(sheet, "TOTAL"))
            .orElse(null);
  }

  /** The chapters that have tables in this publication, in the order of the publication. */
  public List<String> getChapters() {
    return TableEntry.CHAPTERS.stream().filter(filled::contains).toList();
  }

  public List<Figure> getLarge() {
    return figures.subList(0, Math.min(LARGE, figures.size()));
  }

  public List<Figure> getSmall() {
    return figures.subList(Math.min(LARGE, figures.size()), figures.size());
  }

  /** Nothing is published, but will be in a moment: the demonstration has just begun. */
  public boolean isComing() {
    return publication == null && firstPublication.isDue();
  }

  // spotless:off
  public Publication getPublication() { return publication; }
  public List<Publication> getAll() { return all; }
  public List<Figure> getFigures() { return figures; }
  public Bars getBars() { return bars; }
  // spotless:on
}
