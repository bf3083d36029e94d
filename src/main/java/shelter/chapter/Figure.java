package shelter.chapter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * One headline figure: its name in the messages, the published cell that it is read from, and what
 * is published of it in other years.
 */
public record Figure(String name, Sheet sheet, Cell cell, Series series) {
  private static final int PERCENT = 100;

  // spotless:off
  public String getName() { return name; }
  public TableEntry getTable() { return sheet.getTable(); }
  public Cell getCell() { return cell; }
  public int getYear() { return sheet.getTable().getYear(); }
  public String getBefore() { return String.valueOf(getYear() - 1); }
  // spotless:on

  public BigDecimal getShown() {
    return cell == null ? null : cell.shown(sheet.getTable());
  }

  /**
   * The change from the year before in whole percent; null unless both years are published and no
   * break stands between them.
   */
  public Integer getChange() {
    Series.Point before = before();
    if (getShown() == null
        || before == null
        || before.shown() == null
        || before.shown().signum() <= 0
        || getTable().getKind() != TableEntry.Kind.COUNT
        || getTable().getBreaks().contains(getYear())) {
      return null;
    }
    return getShown()
        .subtract(before.shown())
        .multiply(BigDecimal.valueOf(PERCENT))
        .divide(before.shown(), 0, RoundingMode.HALF_UP)
        .intValue();
  }

  private Series.Point before() {
    return series == null
        ? null
        : series.point(series.line(cell.getRowCode(), cell.getColumnCode()), getYear() - 1);
  }

  private boolean isSame() {
    return before() != null
        && before().shown() != null
        && before().shown().compareTo(getShown()) == 0;
  }

  /** Which sentence tells the change. */
  public String getDirection() {
    Integer change = getChange();
    if (change == null || change == 0) {
      return isSame() ? "same" : "about";
    }
    return change < 0 ? "fewer" : "more";
  }

  public String getSize() {
    return String.valueOf(Math.abs(getChange()));
  }
}
