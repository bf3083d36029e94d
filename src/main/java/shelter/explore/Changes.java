package shelter.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;
import shelter.publication.Publications;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * What is not the same in two published versions of a year. Compared is what was shown, never what
 * was counted; a withdrawn version is compared with nothing. Worked out once for each publication.
 */
@ApplicationScoped
public class Changes {
  /** A version of a year, and the tables that differ from the version before it. */
  public record Version(Publication publication, List<Table> tables, boolean compared) {
    // spotless:off
    public Publication getPublication() { return publication; }
    public List<Table> getTables() { return tables; }
    public boolean isCompared() { return compared; }
    // spotless:on
  }

  /** A table that differs: how many of its figures, and whether its definition does. */
  public record Table(TableEntry entry, int figures, boolean defined, boolean added) {
    // spotless:off
    public TableEntry getEntry() { return entry; }
    public int getFigures() { return figures; }
    public boolean isDefined() { return defined; }
    public boolean isAdded() { return added; }
    // spotless:on
  }

  /** Tables that are defined otherwise than in the published year before. */
  public record Redefined(int year, int before, List<TableEntry> tables) {
    // spotless:off
    public int getYear() { return year; }
    public int getBefore() { return before; }
    public List<TableEntry> getTables() { return tables; }
    // spotless:on
  }

  private record Held(String stamp, List<Version> versions) {}

  @Inject private Editions editions;
  @Inject private Publications publications;
  private volatile Held held;

  /** Every version that was published, the newest first. */
  public List<Version> versions() {
    Held now = held;
    if (now == null || !now.stamp().equals(editions.stamp())) {
      now = new Held(editions.stamp(), read());
      held = now;
    }
    return now.versions();
  }

  private List<Version> read() {
    List<Version> versions = new ArrayList<>();
    for (Publication one : editions.log()) {
      Publication before =
          editions.log().stream()
              .filter(other -> other.getYear() == one.getYear())
              .filter(other -> other.getVersion() < one.getVersion() && !other.isWithdrawn())
              .findFirst()
              .orElse(null);
      boolean compared = before != null && !one.isWithdrawn();
      versions.add(
          new Version(
              one,
              compared
                  ? between(
                      publications.sheets(before, (String) null),
                      publications.sheets(one, (String) null))
                  : List.of(),
              compared));
    }
    return versions;
  }

  /** The tables that differ; a figure differs when a reader sees something else at its place. */
  static List<Table> between(List<Sheet> before, List<Sheet> after) {
    List<Table> all = new ArrayList<>();
    for (Sheet is : after) {
      TableEntry entry = is.getTable();
      Sheet was =
          before.stream()
              .filter(one -> one.getTable().getTableName().equals(entry.getTableName()))
              .findFirst()
              .orElse(null);
      if (was == null) {
        all.add(new Table(entry, 0, false, true));
        continue;
      }
      int figures = differing(was, is);
      boolean defined = !was.getTable().definition("nb").equals(entry.definition("nb"));
      if (figures > 0 || defined) {
        all.add(new Table(entry, figures, defined, false));
      }
    }
    return all;
  }

  private static int differing(Sheet was, Sheet is) {
    int figures = 0;
    for (Sheet.Row row : is.getRows()) {
      for (Cell cell : row.cells()) {
        if (cell != null) {
          Cell old = was.cell(row.code(), cell.getColumnCode());
          boolean same =
              old != null
                  && old.isHidden() == cell.isHidden()
                  && Objects.equals(old.shown(was.getTable()), cell.shown(is.getTable()))
                  && (!cell.isHidden() || Objects.equals(old.getValue(), cell.getValue()))
                  && Objects.equals(old.getBase(), cell.getBase());
          figures += same ? 0 : 1;
        }
      }
    }
    return figures + missing(was, is);
  }

  /** The figures that are there no more, as where a column is left out. */
  private static int missing(Sheet was, Sheet is) {
    return (int)
        was.getRows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(
                cell -> cell != null && is.cell(cell.getRowCode(), cell.getColumnCode()) == null)
            .count();
  }

  /** The definitions that changed from one published year to the next, the newest first. */
  public List<Redefined> definitions() {
    List<Redefined> all = new ArrayList<>();
    List<Edition> years = editions.all();
    for (int i = 0; i + 1 < years.size(); i++) {
      Edition before = years.get(i + 1);
      List<TableEntry> tables =
          years.get(i).getSheets().stream()
              .map(Sheet::getTable)
              .filter(table -> before.sheet(table.getTableName()) != null)
              .filter(
                  table ->
                      !before
                          .sheet(table.getTableName())
                          .getTable()
                          .definition("nb")
                          .equals(table.definition("nb")))
              .toList();
      if (!tables.isEmpty()) {
        all.add(new Redefined(years.get(i).getYear(), before.getYear(), tables));
      }
    }
    return all;
  }
}
