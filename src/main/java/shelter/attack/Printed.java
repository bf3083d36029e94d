package shelter.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shelter.relation.Figure;

/**
 * A share in percent or a mean as it is printed, rounded half up. It tells something of its value
 * and its base even where one of them is hidden.
 */
public record Printed(
    int year,
    int version,
    String table,
    String row,
    String column,
    boolean share,
    BigDecimal shown) {
  private static final int PERCENT = 100;

  Figure value() {
    return new Figure(year, table, row, column, false);
  }

  Figure base() {
    return new Figure(year, table, row, column, true);
  }

  /** By what the value is multiplied, so that all factors are whole numbers. */
  long factor() {
    return 2L * (share ? PERCENT : 1) * unit();
  }

  /** Twice the printed number in units of its last digit. */
  long twice() {
    return 2
        * shown.movePointRight(decimals()).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
  }

  private int decimals() {
    return Math.max(0, shown.scale());
  }

  private long unit() {
    return BigDecimal.ONE.movePointRight(decimals()).longValueExact();
  }
}
