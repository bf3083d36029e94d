package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.screening.Why;
import shelter.statistics.Cell;

/**
 * A published figure. What is hidden of it, its value, its base or both, was lost before it was
 * stored here; the other is published.
 */
@Entity
@Table(name = "published_statistic")
@IdClass(PublishedStatistic.Key.class)
public class PublishedStatistic extends Cell {
  /** A published cell is found by its year, version, table, row and column. */
  public record Key(int year, int version, String tableName, String rowCode, String columnCode)
      implements Serializable {}

  @Id private int version;
  private boolean hidden;

  @Enumerated(EnumType.STRING)
  private Why why;

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
    String reason = row.getString("why");
    why = reason == null ? null : Why.valueOf(reason);
  }

  @Override
  public boolean isHidden() {
    return hidden;
  }

  @Override
  public boolean isUnreliable() {
    return why == Why.BASE;
  }

  /** Null where nothing is hidden, and in versions that did not keep it. Never for the public. */
  public Why getWhy() {
    return why;
  }

  public int getVersion() {
    return version;
  }
}
