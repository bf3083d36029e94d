package shelter.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import shelter.screening.Rule;
import shelter.screening.Why;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * What the rule of publication costs a year: how many figures it hides, and which of those shown
 * come nearest to telling of somebody. For the office alone.
 *
 * @param hiddenByTable how many figures of each table are hidden, in the order of the publication;
 *     tables that hide none are not there
 * @param byReason how many are hidden for each reason, by its code
 * @param risks the riskiest shown figures, the riskiest first
 * @param limit up to which count of the nation is hidden
 */
public record Protection(
    Map<String, Long> hiddenByTable, Map<String, Long> byReason, List<Risk> risks, int limit) {
  /** Why a shown figure is a risk: it counts few persons. */
  public static final String SMALL = "SMALL";

  /** Why a shown figure is a risk: it is of a centre or region, and just not few. */
  public static final String NEAR = "NEAR";

  /** As many of the riskiest figures are told. */
  private static final int MOST_RISKS = 20;

  /**
   * A shown figure that comes near to telling of somebody.
   *
   * @param why {@link #SMALL} or {@link #NEAR}
   */
  public record Risk(String table, String row, String column, long value, String why) {
    // spotless:off
    public String getTable() { return table; }
    public String getRow() { return row; }
    public String getColumn() { return column; }
    public long getValue() { return value; }
    public String getWhy() { return why; }
    // spotless:on
  }

  /** What is hidden in an edition, and what it shows that comes nearest to being hidden. */
  static Protection of(Edition edition, int limit) {
    Map<String, Long> tables = new LinkedHashMap<>();
    Map<String, Long> reasons = new TreeMap<>();
    Map<Risk, Double> risks = new LinkedHashMap<>();
    for (Sheet sheet : edition.getSheets()) {
      TableEntry table = sheet.getTable();
      for (Cell cell : cells(sheet)) {
        if (cell.isHidden()) {
          tables.merge(table.getTableName(), 1L, Long::sum);
          reasons.merge(reason(cell), 1L, Long::sum);
        }
        Integer few = Rule.few(table, cell.getRowCode(), cell.getColumnCode(), limit);
        if (few != null && cell.getValue() != null && cell.getValue().signum() > 0) {
          risks.put(risk(table, cell), cell.getValue().doubleValue() / few);
        }
      }
    }
    return new Protection(
        tables,
        reasons,
        risks.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(MOST_RISKS)
            .map(Map.Entry::getKey)
            .toList(),
        limit);
  }

  private static Risk risk(TableEntry table, Cell cell) {
    return new Risk(
        table.getTableName(),
        cell.getRowCode(),
        cell.getColumnCode(),
        cell.getValue().longValue(),
        table.isByCentre() || table.isByRegion() ? NEAR : SMALL);
  }

  private static List<Cell> cells(Sheet sheet) {
    return sheet.getRows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String reason(Cell cell) {
    Why why = cell instanceof PublishedStatistic published ? published.getWhy() : null;
    return why == null ? Why.FEW.name() : why.name();
  }

  // spotless:off
  public Map<String, Long> getHiddenByTable() { return hiddenByTable; }
  public Map<String, Long> getByReason() { return byReason; }
  public List<Risk> getRisks() { return risks; }
  public int getLimit() { return limit; }
  public long getHidden() { return byReason.values().stream().mapToLong(Long::longValue).sum(); }
  // spotless:on
}
