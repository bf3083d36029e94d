package shelter.publication;

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
