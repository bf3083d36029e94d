package shelter.statistics;

import java.math.BigDecimal;

/** A figure of one centre, counted now and stored nowhere. */
public class OwnCell extends Cell {
  OwnCell(
      int year,
      String tableName,
      String rowCode,
      String columnCode,
      int rowPosition,
      BigDecimal value,
      Long base) {
    super(year, tableName, rowCode, columnCode, rowPosition, value, base);
  }
}
