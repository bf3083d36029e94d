package shelter.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  /** Why a shown figure is a risk: what it leaves open of hidden ones is near the limit. */
  public static final String NARROW = "NARROW";

  /** As many of the riskiest figures are told. */
  private static final int MOST_RISKS = 20;

  private static final Set<String> PERSONS =
      Set.of("persons", "persons_and_stays", "stays", "visits", "persons_and_visits");

  /**
   * A shown figure that comes near to telling of somebody.
   *
   * @param why {@link #SMALL} or {@link #NARROW}
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

  /** What is hidden in an edition, and the smallest counts of persons that it shows. */
  static Protection of(Edition edition, int limit) {
    Map<String, Long> tables = new LinkedHashMap<>();
    Map<String, Long> reasons = new TreeMap<>();
    List<Risk> risks = new ArrayList<>();
    for (Sheet sheet : edition.getSheets()) {
      for (Cell cell : cells(sheet)) {
        if (isHidden(sheet.getTable(), cell, limit)) {
          tables.merge(sheet.getTable().getTableName(), 1L, Long::sum);
          reasons.merge(reason(cell), 1L, Long::sum);
        } else if (isCount(sheet.getTable(), cell)) {
          risks.add(
              new Risk(
                  cell.getTableName(),
                  cell.getRowCode(),
                  cell.getColumnCode(),
                  cell.getValue().longValue(),
                  SMALL));
        }
      }
    }
    risks.sort(Comparator.comparing(Risk::value));
    List<Risk> riskiest = risks.stream().limit(MOST_RISKS).collect(Collectors.toList());
    return new Protection(tables, reasons, riskiest, limit);
  }

  private static List<Cell> cells(Sheet sheet) {
    return sheet.getRows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean isHidden(TableEntry table, Cell cell, int limit) {
    boolean local = table.isByCentre() || table.isByRegion();
    return cell.isHidden()
        || !local
            && isCount(table, cell)
            && cell.getValue().compareTo(BigDecimal.valueOf(limit)) <= 0;
  }

  private static boolean isCount(TableEntry table, Cell cell) {
    return PERSONS.contains(table.getUnit())
        && cell.getValue() != null
        && cell.getValue().signum() > 0;
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
