package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** A national figure that somebody published before this register counted its year. */
@Entity
@Table(name = "earlier_figure")
@IdClass(EarlierFigure.Key.class)
public class EarlierFigure implements Serializable {
  @Id private int year;
  @Id private String tableName;
  @Id private String rowCode;
  @Id private String columnCode;
  private BigDecimal shown;
  private String source;

  /** A figure is found by its year, table, row and column. */
  public record Key(int year, String tableName, String rowCode, String columnCode)
      implements Serializable {}

  // spotless:off
  public int getYear() { return year; }
  public String getTableName() { return tableName; }
  public String getRowCode() { return rowCode; }
  public String getColumnCode() { return columnCode; }
  public BigDecimal getShown() { return shown; }
  public String getSource() { return source; }
  // spotless:on
}
