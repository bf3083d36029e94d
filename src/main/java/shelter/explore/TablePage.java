package shelter.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import shelter.chapter.Section;
import shelter.chapter.Use;
import shelter.publication.EarlierFigure;
import shelter.publication.EarlierFigures;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** The own address of a table of a published year, and of each of its figures. */
@Named
@RequestScoped
public class TablePage {
  @Inject private Editions editions;
  @Inject private EarlierFigures earlier;
  @Inject private FacesContext faces;
  private String year;
  private String table;
  private String row;
  private String column;
  private Edition edition;
  private Sheet sheet;
  private Cell cell;
  private Section section;
  private String view;
  private Past past;

  /** What is not published is a page not found; what is withdrawn is gone. */
  public void load() throws IOException {
    Integer asked = year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    edition = year != null && asked == null ? null : editions.find(asked);
    sheet = edition == null || table == null ? null : edition.sheet(table);
    boolean figure = row != null || column != null;
    cell = sheet == null || row == null || column == null ? null : sheet.cell(row, column);
    if (sheet == null || figure && cell == null) {
      faces.getExternalContext().responseSendError(editions.absent(asked), null);
      faces.responseComplete();
      return;
    }
    List<Sheet> published =
        editions.all().stream().map(one -> one.sheet(table)).filter(Objects::nonNull).toList();
    List<EarlierFigure> before = earlier.of(List.of(table));
    section =
        Section.of(
                edition,
                List.of(sheet),
                before,
                editions.all(),
                Use.home(faces),
                faces.getViewRoot().getLocale().getLanguage())
            .get(0);
    past = cell == null ? null : Past.of(row, column, published, before);
  }

  /** The published years that have this table, and this figure if one is chosen. */
  public List<Integer> getYears() {
    return editions.all().stream()
        .filter(one -> one.sheet(table) != null)
        .filter(one -> cell == null || one.sheet(table).cell(row, column) != null)
        .map(Edition::getYear)
        .toList();
  }

  /** The name of the row of the figure where it is that of a centre; else null. */
  public String getRowName() {
    return sheet.getRows().stream()
        .filter(one -> one.code().equals(row))
        .map(Sheet.Row::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The other tables of the chapter. */
  public List<Sheet> getOthers() {
    return chapter().stream().filter(one -> one != sheet).toList();
  }

  private List<Sheet> chapter() {
    return edition.chapter(getEntry().getChapter());
  }

  public TableEntry getPrevious() {
    return neighbour(-1);
  }

  public TableEntry getNext() {
    return neighbour(1);
  }

  private TableEntry neighbour(int step) {
    int at = chapter().indexOf(sheet) + step;
    return at < 0 || at >= chapter().size() ? null : chapter().get(at).getTable();
  }

  /** Every version of the year, the newest first. */
  public List<Publication> getVersions() {
    return editions.log().stream().filter(one -> one.getYear() == edition.getYear()).toList();
  }

  /** The address to quote, as the reader's browser knows this server. */
  public String getAddress() {
    return Stream.of(
            Use.home(faces) + Contents.address(getEntry()),
            cell == null ? "" : "&row=" + row + "&column=" + column)
        .reduce("", String::concat);
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public String getTable() { return table; }
  public void setTable(String table) { this.table = table; }
  public String getRow() { return row; }
  public void setRow(String row) { this.row = row; }
  public String getColumn() { return column; }
  public void setColumn(String column) { this.column = column; }
  public Publication getPublication() { return edition.getPublication(); }
  public Sheet getSheet() { return sheet; }
  public TableEntry getEntry() { return sheet.getTable(); }
  public Cell getCell() { return cell; }
  public Section getSection() { return section; }
  public String getView() { return view == null && cell != null ? "table" : view; }
  public void setView(String view) { this.view = view; }
  public Past getPast() { return past; }
  // spotless:on
}
