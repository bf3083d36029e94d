package shelter.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * One published version of a year as it is held in memory: all its tables with their figures, in
 * published order. It never changes.
 */
public class Edition {
  private final Publication publication;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  Edition(Publication publication, List<Sheet> sheets) {
    this.publication = publication;
    TableEntry.CHAPTERS.forEach(
        chapter ->
            sheets.stream()
                .filter(sheet -> sheet.getTable().getChapter().equals(chapter))
                .forEach(sheet -> this.sheets.put(sheet.getTable().getTableName(), sheet)));
  }

  /** A version as its own transaction sees it, before anybody else does. */
  static Edition read(Connection connection, Publication of, Map<String, String> centres)
      throws SQLException {
    String which = " where year = %d and version = %d ".formatted(of.getYear(), of.getVersion());
    List<PublishedTable> tables = new ArrayList<>();
    List<PublishedStatistic> cells = new ArrayList<>();
    try (var statement = connection.createStatement()) {
      try (var row =
          statement.executeQuery(
              "select * from register.published_table" + which + "order by chapter, position")) {
        while (row.next()) {
          tables.add(new PublishedTable(row));
        }
      }
      try (var row =
          statement.executeQuery(
              "select * from register.published_statistic"
                  + which
                  + "order by table_name, row_position")) {
        while (row.next()) {
          cells.add(new PublishedStatistic(row));
        }
      }
    }
    return new Edition(of, Sheet.of(tables, cells, centres));
  }

  /** A table with its figures; null when this version does not have it. */
  public Sheet sheet(String table) {
    return sheets.get(table);
  }

  /** The tables of a chapter, in published order. */
  public List<Sheet> chapter(String chapter) {
    return sheets.values().stream()
        .filter(sheet -> sheet.getTable().getChapter().equals(chapter))
        .toList();
  }

  /** The chapters that have tables, in the order of the publication. */
  public List<String> getChapters() {
    return sheets.values().stream().map(sheet -> sheet.getTable().getChapter()).distinct().toList();
  }

  // spotless:off
  public Publication getPublication() { return publication; }
  public int getYear() { return publication.getYear(); }
  public int getVersion() { return publication.getVersion(); }
  public Collection<Sheet> getSheets() { return sheets.values(); }
  // spotless:on
}
