package shelter.chapter;

import java.math.BigDecimal;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** One headline figure: its name in the messages, and the published cell that it is read from. */
public record Figure(String name, Sheet sheet, Cell cell) {
  // spotless:off
  public String getName() { return name; }
  public TableEntry getTable() { return sheet.getTable(); }
  public Cell getCell() { return cell; }
  // spotless:on

  public BigDecimal getShown() {
    return cell == null ? null : cell.shown(sheet.getTable());
  }
}
