package shelter.screening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where so few are of another gender that to hide them would hide women or men, they have no column
 * of their own (contract section 9, 24). They are in the total.
 */
final class OtherGenders {
  private static final String OTHER = "OTHER";
  private static final String TOTAL = "TOTAL";

  private final List<Numbers.Cell> cells;
  private final Map<String, Weighing> tables;
  private final Set<String> leftOut = new LinkedHashSet<>();

  OtherGenders(List<Numbers.Cell> cells, Map<String, Weighing> tables) {
    this.cells = cells;
    this.tables = tables;
    for (Numbers.Cell cell : cells) {
      Weighing table = tables.get(cell.table());
      if (cell.column().equals(OTHER)
          && table.isByGender()
          && (table.isFew(cell, false)
              || table.isFew(cell, true)
              || table.isEverybodyOfFew(cell))) {
        leftOut.add(cell.table());
      }
    }
  }

  /** Whether the cell is in a column that its table does without. */
  boolean isLeftOut(Numbers.Cell cell) {
    return cell.column().equals(OTHER) && leftOut.contains(cell.table());
  }

  /**
   * Women and men of a centre or region in which somebody is of another gender: with all of them
   * shown, the total would tell it of a place where that person may be known.
   */
  List<Numbers.Cell> beside() {
    Set<String> rows = new LinkedHashSet<>();
    for (Numbers.Cell cell : cells) {
      if (isLeftOut(cell) && tables.get(cell.table()).isLocal() && isSomebody(cell)) {
        rows.add(cell.table() + ":" + cell.row());
      }
    }
    return cells.stream()
        .filter(cell -> rows.contains(cell.table() + ":" + cell.row()))
        .filter(cell -> !cell.column().equals(OTHER) && !cell.column().equals(TOTAL))
        .filter(OtherGenders::isSomebody)
        .toList();
  }

  private static boolean isSomebody(Numbers.Cell cell) {
    return cell.value() != null && cell.value() > 0;
  }
}
