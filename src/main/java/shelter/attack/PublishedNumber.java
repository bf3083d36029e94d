package shelter.attack;

import java.math.BigDecimal;
import shelter.relation.Figure;

/**
 * A number of a published table: the value of a cell, or the base of its share or mean.
 *
 * @param shown null where it is hidden
 */
public record PublishedNumber(
    int year,
    int version,
    String table,
    String row,
    String column,
    boolean base,
    BigDecimal shown) {
  /** Where it stands, whatever the version. */
  public Figure figure() {
    return new Figure(year, table, row, column, base);
  }

  boolean isHidden() {
    return shown == null;
  }
}
