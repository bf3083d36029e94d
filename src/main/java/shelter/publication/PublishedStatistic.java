package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.statistics.Cell;

/** A published figure; a hidden one has lost its value before it was stored here. */
@Entity
@Table(name = "published_statistic")
@IdClass(PublishedStatistic.Key.class)
public class PublishedStatistic extends Cell {
  /** A published cell is found by its year, version, table, row and column. */
  public record Key(int year, int version, String tableName, String rowCode, String columnCode)
      implements Serializable {}

  @Id private int version;
  private boolean hidden;

  protected PublishedStatistic() {}

  PublishedStatistic(ResultSet row) throws SQLException {
    super(
        row.getInt("year"),
        row.getString("table_name"),
        row.getString("row_code"),
        row.getString("column_code"),
        row.getInt("row_position"),
        row.getBigDecimal("value"),
        row.getObject("base", Long.class));
    version = row.getInt("version");
    hidden = row.getBoolean("hidden");
  }

  @Override
  public boolean isHidden() {
    return hidden;
  }

  public int getVersion() {
    return version;
  }
}
