package shelter.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** One counted cell, as the latest count of its year left it. */
@Entity
@IdClass(Statistic.Key.class)
public class Statistic extends Cell {
  /** A cell is found by its year, table, row and column. */
  public record Key(int year, String tableName, String rowCode, String columnCode)
      implements Serializable {}
}
