package shelter.own;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import shelter.preference.Preferences;
import shelter.preference.Visit;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.statistics.CountedTable;

/**
 * One chapter of the own centre's figures; the print page shows all of them when none is named. The
 * tables last until the page is written: a session would keep two megabytes of each look.
 */
@Named
@ViewScoped
public class OwnPage implements Serializable {
  private static final String CONTENTS = "shelter.own.contents";
  private static final String SHEETS = "shelter.own.sheets";
  private static final String LIST = "own";
  private static final String FIRST = "residents";

  @Inject private OwnTables own;
  @Inject private Settings settings;
  @Inject private Preferences preferences;
  @Inject private Label label;
  private Integer year;
  private String chapter;
  private List<Integer> years;
  private String remembered;

  /**
   * Without a year and a chapter they are those chosen last; else it is the running year and the
   * chapter of the residents.
   */
  public void load() throws IOException, SQLException {
    boolean bare = !Visit.names("year", "chapter");
    Map<String, String> kept = bare ? preferences.of(LIST) : Map.of();
    if (kept.containsKey("year") && own.years().contains(Integer.valueOf(kept.get("year")))) {
      year = Integer.valueOf(kept.get("year"));
    }
    boolean there = open();
    chapter = there && getChapters().contains(kept.get("chapter")) ? kept.get("chapter") : chapter;
    chapter = Objects.requireNonNullElse(chapter, FIRST);
    require(there && getChapters().contains(chapter));
    if (there && getChapters().contains(chapter)) {
      boolean usual = choices().isEmpty();
      remembered = bare && !usual ? label.of("chapter." + chapter) + " " + year : null;
      if (Visit.isChosen()) {
        preferences.keep(LIST, choices());
      }
    }
  }

  private Map<String, String> choices() {
    Map<String, String> choices = new HashMap<>();
    if (!year.equals(years.get(0))) {
      choices.put("year", "" + year);
    }
    if (!chapter.equals(FIRST)) {
      choices.put("chapter", chapter);
    }
    return choices;
  }

  public String forget() {
    preferences.forget(LIST);
    return "/own/chapter?faces-redirect=true";
  }

  /** The same for paper, where no chapter means all of them. */
  public void loadAll() throws IOException, SQLException {
    require(open() && (chapter == null || getChapters().contains(chapter)));
  }

  private boolean open() {
    years = own.years();
    year = year == null && !years.isEmpty() ? years.get(0) : year;
    return year != null && years.contains(year);
  }

  private void require(boolean there) throws IOException {
    if (!there) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
    }
  }

  private List<CountedTable> contents() throws SQLException {
    List<CountedTable> contents = Faces.getContextAttribute(CONTENTS);
    if (contents == null) {
      contents = own.tables(year);
      Faces.setContextAttribute(CONTENTS, contents);
    }
    return contents;
  }

  /** The chapters that have tables, in the order of the publication. */
  public List<String> getChapters() throws SQLException {
    return contents().stream().map(CountedTable::getChapter).distinct().toList();
  }

  /** The tables shown, counted once for each page. */
  public List<Beside> getSheets() throws SQLException {
    // Before, a button is looked for; no table has one.
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    List<Beside> sheets = Faces.getContextAttribute(SHEETS);
    if (sheets == null) {
      List<CountedTable> shown =
          contents().stream()
              .filter(one -> chapter == null || one.getChapter().equals(chapter))
              .toList();
      sheets = own.beside(shown, year, chapter);
      Faces.setContextAttribute(SHEETS, sheets);
    }
    return sheets;
  }

  public LocalDate getToday() {
    return settings.today();
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year == null ? this.year : year; }
  public String getChapter() { return chapter; }
  public void setChapter(String chapter) { this.chapter = chapter == null ? this.chapter : chapter; }
  public String getRemembered() { return remembered; }
  public List<Integer> getYears() { return years; }
  // spotless:on
}
