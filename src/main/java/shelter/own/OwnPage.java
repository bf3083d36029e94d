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
import java.util.List;
import org.omnifaces.util.Faces;
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

  @Inject private OwnTables own;
  @Inject private Settings settings;
  private Integer year;
  private String chapter;
  private List<Integer> years;

  /** Without a year it is the running one, without a chapter that of the residents. */
  public void load() throws IOException, SQLException {
    chapter = chapter == null ? "residents" : chapter;
    require(open() && getChapters().contains(chapter));
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
  public List<Integer> getYears() { return years; }
  // spotless:on
}
