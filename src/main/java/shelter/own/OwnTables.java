package shelter.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import shelter.centre.Centres;
import shelter.publication.Publication;
import shelter.publication.Publications;
import shelter.shared.Settings;
import shelter.statistics.CountedTable;
import shelter.statistics.OwnCell;
import shelter.statistics.OwnFigures;
import shelter.statistics.TableEntry;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/**
 * Brings the own figures, those of the last years and the nation's together for a page or a file.
 */
@ApplicationScoped
public class OwnTables {
  private static final int YEARS_BACK = 5;

  @Inject private OwnFigures figures;
  @Inject private Publications publications;
  @Inject private Centres centres;
  @Inject private ReportingYears years;
  @Inject private Settings settings;

  /** The years that have begun and whose records are still here, the newest first. */
  public List<Integer> years() {
    int deleted = figures.lastDeletedYear();
    return years.all().stream()
        .map(ReportingYear::getYear)
        .filter(year -> year > deleted)
        .filter(year -> year <= settings.today().getYear())
        .toList();
  }

  /** Every table, in the order of the publication; one centre has no figure of a region. */
  public List<CountedTable> tables(int year) throws SQLException {
    return figures.tables(year).stream()
        .filter(table -> TableEntry.CHAPTERS.contains(table.getChapter()))
        .filter(table -> !table.isByRegion())
        .sorted(Comparator.comparing(table -> TableEntry.CHAPTERS.indexOf(table.getChapter())))
        .toList();
  }

  /** One table. */
  public CountedTable table(String name, int year) throws SQLException {
    return figures.tables(year).stream()
        .filter(one -> one.getTableName().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Tables of one chapter, or of all when none is named, with their figures. */
  public List<Beside> beside(List<CountedTable> tables, int year, String chapter)
      throws SQLException {
    List<Integer> earlier = earlier(year);
    return beside(tables, year, chapter, figures.cells(names(tables), all(year, earlier)));
  }

  /** All tables with their figures, to be taken away. */
  public List<Beside> export(List<CountedTable> tables, int year) throws SQLException {
    return beside(
        tables, year, null, figures.export(names(tables), all(year, earlier(year)), year));
  }

  private List<Beside> beside(
      List<CountedTable> tables, int year, String chapter, List<OwnCell> cells) {
    Publication published = publications.find(null);
    return Beside.of(
        tables,
        year,
        earlier(year),
        cells,
        published,
        published == null
            ? List.of()
            : publications.sheets(published, chapter).stream()
                // What is published of a centre is not the nation's.
                .filter(sheet -> !sheet.getTable().isByCentre())
                .toList(),
        centres.names());
  }

  private List<Integer> earlier(int year) {
    return years().stream().filter(one -> one < year && one >= year - YEARS_BACK).toList();
  }

  private static List<String> names(List<CountedTable> tables) {
    return tables.stream().map(CountedTable::getTableName).toList();
  }

  private static List<Integer> all(int year, List<Integer> earlier) {
    return Stream.concat(Stream.of(year), earlier.stream()).toList();
  }
}
