package shelter.release;

import java.util.List;
import java.util.Objects;
import shelter.publication.Edition;
import shelter.statistics.Cell;

/** How many of a table's cells the public will not see. */
public record Hidden(String table, String chapter, long hidden, long cells) {
  /** The tables that hide any, in the order of the publication. */
  static List<Hidden> in(Edition edition) {
    return edition.getSheets().stream()
        .map(
            sheet -> {
              List<Cell> cells =
                  sheet.getRows().stream()
                      .flatMap(row -> row.cells().stream())
                      .filter(Objects::nonNull)
                      .toList();
              return new Hidden(
                  sheet.getTable().getTableName(),
                  sheet.getTable().getChapter(),
                  cells.stream().filter(Cell::isHidden).count(),
                  cells.size());
            })
        .filter(one -> one.hidden() > 0)
        .toList();
  }

  // spotless:off
  public String getTable() { return table; }
  public String getChapter() { return chapter; }
  public long getHidden() { return hidden; }
  public long getCells() { return cells; }
  // spotless:on
}
