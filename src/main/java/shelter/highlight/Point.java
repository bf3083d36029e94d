package shelter.highlight;

import java.io.Serializable;

/**
 * A key point: one figure as it is printed large, the sentence that goes on with it, and the cell
 * that it was read from; null where an editor wrote another figure than the proposed one.
 */
public record Point(String figure, String text, String table, String row, String column)
    implements Serializable {
  // spotless:off
  public String getFigure() { return figure; }
  public String getText() { return text; }
  public String getTable() { return table; }
  public String getRow() { return row; }
  public String getColumn() { return column; }
  // spotless:on
}
