package shelter.statistics;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One figure of a table: a value, and the base that a share is out of or a mean rests on. */
@MappedSuperclass
public abstract class Cell implements Serializable {
  @Id private int year;
  @Id private String tableName;
  @Id private String rowCode;
  @Id private String columnCode;
  private int rowPosition;
  private BigDecimal value;
  private Long base;

  protected Cell() {}

  protected Cell(
      int year,
      String tableName,
      String rowCode,
      String columnCode,
      int rowPosition,
      BigDecimal value,
      Long base) {
    this.year = year;
    this.tableName = tableName;
    this.rowCode = rowCode;
    this.columnCode = columnCode;
    this.rowPosition = rowPosition;
    this.value = value;
    this.base = base;
  }

  /** Whether what would be printed, a number, a share or a mean, is kept from the reader. */
  public boolean isHidden() {
    return false;
  }

  /** Whether the value itself is kept from the reader, for what it tells of persons. */
  public boolean isValueHidden() {
    return isHidden() && value == null;
  }

  /** Whether the base is kept from the reader, for what it tells of persons. */
  public boolean isBaseHidden() {
    return isHidden() && base == null;
  }

  /** Whether only the share or mean is kept back: its base is too small for it to tell much. */
  public boolean isUnreliable() {
    return false;
  }

  /** What is printed: the value, the share in percent or the mean, rounded half up (R10, R14). */
  public BigDecimal shown(TableEntry table) {
    if (isHidden() || value == null) {
      return null;
    }
    return switch (table.getKind()) {
      case COUNT -> value.setScale(table.getDecimals(), RoundingMode.HALF_UP).stripTrailingZeros();
      case SHARE -> divided(value.movePointRight(2), 0);
      case MEAN -> divided(value, table.getDecimals());
    };
  }

  private BigDecimal divided(BigDecimal of, int decimals) {
    return base == null || base == 0
        ? null
        : of.divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP);
  }

  // spotless:off
  public int getYear() { return year; }
  public String getTableName() { return tableName; }
  public String getRowCode() { return rowCode; }
  public String getColumnCode() { return columnCode; }
  public int getRowPosition() { return rowPosition; }
  public BigDecimal getValue() { return value; }
  public Long getBase() { return base; }
  // spotless:on
}
