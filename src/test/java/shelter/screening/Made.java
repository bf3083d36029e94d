package shelter.screening;

import shelter.statistics.TableEntry;

/** A table that is in no register. */
class Made extends TableEntry {
  private final String name;
  private final Kind kind;
  private final String unit;
  private final String baseUnit;
  private final String rowLabel;
  private final String columnLabel;

  Made(String name, Kind kind, String unit, String baseUnit, String rowLabel, String columnLabel) {
    this.name = name;
    this.kind = kind;
    this.unit = unit;
    this.baseUnit = baseUnit;
    this.rowLabel = rowLabel;
    this.columnLabel = columnLabel;
  }

  // spotless:off
  @Override public int getYear() { return 2025; }
  @Override public String getTableName() { return name; }
  @Override public Kind getKind() { return kind; }
  @Override public String getUnit() { return unit; }
  @Override public String getBaseUnit() { return baseUnit; }
  @Override public String getRowLabel() { return rowLabel; }
  @Override public String getColumnLabel() { return columnLabel; }
  @Override public boolean isByCentre() { return rowLabel.equals("Centre"); }
  @Override public boolean isByRegion() { return rowLabel.equals("Region"); }
  // spotless:on
}
