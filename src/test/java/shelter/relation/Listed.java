package shelter.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.statistics.TableEntry;

/** A table of the contents outside any year's count. */
class Listed extends TableEntry {
  private final String name;
  private final int year;
  private final Kind kind;
  private final String baseUnit;
  private final String rowLabel;
  private final String columnLabel;
  private final String unit;

  Listed(ResultSet row) throws SQLException {
    this(
        row.getInt("year"),
        row.getString("table_name"),
        Kind.valueOf(row.getString("kind")),
        row.getString("unit"),
        row.getString("base_unit"),
        row.getString("row_label"),
        row.getString("column_label"));
  }

  Listed(
      int year,
      String name,
      Kind kind,
      String unit,
      String baseUnit,
      String rowLabel,
      String columnLabel) {
    this.year = year;
    this.name = name;
    this.kind = kind;
    this.unit = unit;
    this.baseUnit = baseUnit;
    this.rowLabel = rowLabel;
    this.columnLabel = columnLabel;
  }

  // spotless:off
  @Override public int getYear() { return year; }
  @Override public String getTableName() { return name; }
  @Override public Kind getKind() { return kind; }
  @Override public String getUnit() { return unit; }
  @Override public String getBaseUnit() { return baseUnit; }
  @Override public String getRowLabel() { return rowLabel; }
  @Override public String getColumnLabel() { return columnLabel; }
  // spotless:on
}
