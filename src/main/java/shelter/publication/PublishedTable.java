package shelter.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import shelter.statistics.TableEntry;

/** A table of a publication, with the definition it was counted by. */
@Entity
@Table(name = "published_table")
@IdClass(PublishedTable.Key.class)
public class PublishedTable extends TableEntry {
  /** A published table is found by its year, version and name. */
  public record Key(int year, int version, String tableName) implements Serializable {}

  @Id private int version;

  protected PublishedTable() {}

  PublishedTable(ResultSet row) throws SQLException {
    super(row);
    version = row.getInt("version");
  }

  public int getVersion() {
    return version;
  }
}
