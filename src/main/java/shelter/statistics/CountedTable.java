package shelter.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A table of the latest count of a year. */
@Entity
@Table(name = "counted_table")
@IdClass(CountedTable.Key.class)
public class CountedTable extends TableEntry {
  /** A table is found by its year and name. */
  public record Key(int year, String tableName) implements Serializable {}
}
