package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
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

  @Override
  public boolean isHidden() {
    return hidden;
  }

  public int getVersion() {
    return version;
  }
}
